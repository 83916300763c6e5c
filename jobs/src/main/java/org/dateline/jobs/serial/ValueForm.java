package org.dateline.jobs.serial;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How values of a declared type are written; what the type says already is not written. */
interface ValueForm {

    void write(Kryo kryo, Output output, Object value);

    Object read(Kryo kryo, Input input);

    /** The form for a declared type; of types without one, each value tells its own class. */
    static ValueForm of(Type declared) {
        if (declared instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Items(of(generic.getActualTypeArguments()[0]));
        }
        if (declared instanceof Class<?> type) {
            if (type.isRecord()) {
                return new Nested(type);
            }
            if (type.isEnum()) {
                return new Constant(type.getEnumConstants());
            }
            return Leaf.FORMS.getOrDefault(type, Leaf.ANY);
        }
        return Leaf.ANY;
    }

    /** Values without parts. */
    enum Leaf implements ValueForm {
        BOOLEAN((kryo, out, value) -> out.writeBoolean((boolean) value), (kryo, in) -> in.readBoolean()),
        INT((kryo, out, value) -> out.writeInt((int) value, false), (kryo, in) -> in.readInt(false)),
        LONG((kryo, out, value) -> out.writeLong((long) value), (kryo, in) -> in.readLong()),
        DOUBLE((kryo, out, value) -> out.writeDouble((double) value), (kryo, in) -> in.readDouble()),
        STRING((kryo, out, value) -> out.writeString((String) value), (kryo, in) -> in.readString()),
        DAY((kryo, out, value) -> out.writeLong(dayNumber(value), false), (kryo, in) -> day(in.readLong(false))),
        ANY(Kryo::writeClassAndObject, Kryo::readClassAndObject);

        private interface Writing {
            void write(Kryo kryo, Output output, Object value);
        }

        private interface Reading {
            Object read(Kryo kryo, Input input);
        }

        private static final long NO_DAY = Long.MIN_VALUE;

        private static final Map<Class<?>, ValueForm> FORMS = Map.of(
                boolean.class, BOOLEAN,
                int.class, INT,
                long.class, LONG,
                double.class, DOUBLE,
                String.class, STRING,
                LocalDate.class, DAY);

        private final Writing writing;
        private final Reading reading;

        Leaf(Writing writing, Reading reading) {
            this.writing = writing;
            this.reading = reading;
        }

        private static long dayNumber(Object value) {
            return value == null ? NO_DAY : ((LocalDate) value).toEpochDay();
        }

        private static LocalDate day(long number) {
            return number == NO_DAY ? null : LocalDate.ofEpochDay(number);
        }

        @Override
        public void write(Kryo kryo, Output output, Object value) {
            writing.write(kryo, output, value);
        }

        @Override
        public Object read(Kryo kryo, Input input) {
            return reading.read(kryo, input);
        }
    }

    /** A record in a record. */
    record Nested(Class<?> type) implements ValueForm {
        @Override
        public void write(Kryo kryo, Output output, Object value) {
            output.writeBoolean(value != null);
            if (value != null) {
                RecordShape.of(type).write(kryo, output, (Record) value);
            }
        }

        @Override
        public Object read(Kryo kryo, Input input) {
            return input.readBoolean() ? RecordShape.of(type).read(kryo, input) : null;
        }
    }

    /** A constant of an enum, by its place: all that reads was built with what wrote. */
    record Constant(Object[] constants) implements ValueForm {
        @Override
        public void write(Kryo kryo, Output output, Object value) {
            output.writeInt(value == null ? 0 : ((Enum<?>) value).ordinal() + 1, true);
        }

        @Override
        public Object read(Kryo kryo, Input input) {
            int place = input.readInt(true);
            return place == 0 ? null : constants[place - 1];
        }
    }

    /** A list; read as one that can be changed, so that records copy it as they do any other. */
    record Items(ValueForm form) implements ValueForm {
        @Override
        public void write(Kryo kryo, Output output, Object value) {
            List<?> items = (List<?>) value;
            output.writeInt(items == null ? 0 : items.size() + 1, true);
            if (items != null) {
                items.forEach(item -> form.write(kryo, output, item));
            }
        }

        @Override
        public Object read(Kryo kryo, Input input) {
            int size = input.readInt(true) - 1;
            if (size < 0) {
                return null;
            }
            List<Object> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(form.read(kryo, input));
            }
            return items;
        }
    }
}
