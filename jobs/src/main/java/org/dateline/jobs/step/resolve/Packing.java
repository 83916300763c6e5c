package org.dateline.jobs.step.resolve;

import java.nio.ByteBuffer;
import org.apache.spark.SparkEnv;
import org.apache.spark.serializer.SerializerInstance;
import org.dateline.coreference.SignatureGroup;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Makes bytes of groups, and groups of bytes, within one task. */
final class Packing {
    private static final ClassTag<SignatureGroup> GROUP = ClassTag$.MODULE$.apply(SignatureGroup.class);

    private final SerializerInstance serializer = SparkEnv.get().serializer().newInstance();

    byte[] packed(SignatureGroup group) {
        return serializer.serialize(group, GROUP).array();
    }

    SignatureGroup unpacked(byte[] bytes) {
        return serializer.deserialize(ByteBuffer.wrap(bytes), GROUP);
    }
}
