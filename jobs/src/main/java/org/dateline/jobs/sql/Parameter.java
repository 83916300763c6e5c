package org.dateline.jobs.sql;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;

/** A parameter of a function of SQL. */
record Parameter(String name, Kind kind, String says) {

    /** What may be given for a parameter, and as what the function gets it. */
    enum Kind {
        TEXT(DataTypes.StringType, List.of()),
        /** A text is read as a day, as CAST does it. */
        DAY(DataTypes.DateType, List.of(DataTypes.TimestampType, DataTypes.TimestampNTZType)),
        /** A day is a date in EDTF too. */
        EDTF(DataTypes.StringType, List.of(DataTypes.DateType));

        private final DataType type;
        private final List<DataType> others;

        Kind(DataType type, List<DataType> others) {
            this.type = type;
            this.others = others;
        }

        DataType type() {
            return type;
        }

        /** Whether an argument of that type can be meant; a null can. */
        boolean takes(DataType given) {
            return given instanceof StringType
                    || given instanceof NullType
                    || given.equals(type)
                    || others.contains(given);
        }
    }
}
