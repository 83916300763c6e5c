package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks JSON against the schemas of the test resources. */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** All that is wrong with the document by the schema of that name; empty if it is right. */
    public static List<String> problems(String schema, JsonNode document) throws IOException {
        try (InputStream in = JsonSchemas.class.getResourceAsStream("/schemas/" + schema)) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in).validate(document).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        }
    }
}
