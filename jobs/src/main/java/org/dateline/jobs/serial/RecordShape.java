package org.dateline.jobs.serial;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The components of a type of record, how each is written, and the constructor; made once for each type. */
final class RecordShape {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final MethodHandle[] accessors;
    private final ValueForm[] forms;
    private final MethodHandle constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.accessors = new MethodHandle[components.length];
        this.forms = new ValueForm[components.length];
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class));
                forms[i] = ValueForm.of(components[i].getGenericType());
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be read and made", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    void write(Kryo kryo, Output output, Record value) {
        for (int i = 0; i < forms.length; i++) {
            forms[i].write(kryo, output, component(value, i));
        }
    }

    private Object component(Record value, int place) {
        try {
            return (Object) accessors[place].invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("component " + place + " of " + value.getClass() + " cannot be read", e);
        }
    }

    Record read(Kryo kryo, Input input) {
        Object[] components = new Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            components[i] = forms[i].read(kryo, input);
        }
        try {
            return (Record) constructor.invokeExact(components);
        } catch (Throwable e) {
            throw new IllegalStateException("what was written makes no record", e);
        }
    }
}
