/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;

/** The names of the runtime's types: the only place that spells them. */
public final class RuntimeTypes {
    private static final String ROOT = "dev.ipckit";
    private static final String ANNOTATION = "dev.ipckit.annotation";
    private static final String PARCEL_PACKAGE = "dev.ipckit.parcel";

    /** The annotation that makes an interface remote. */
    public static final ClassRef REMOTE_INTERFACE = ClassRef.of(ANNOTATION, "RemoteInterface");

    /** The annotation of a method that nobody waits for. */
    public static final ClassRef ONEWAY = ClassRef.of(ANNOTATION, "Oneway");

    /** The annotation that pins a transaction code. */
    public static final ClassRef TRANSACTION_CODE = ClassRef.of(ANNOTATION, "TransactionCode");

    /** The annotation that says as which integer an enum travels. */
    public static final ClassRef BACKING = ClassRef.of(ANNOTATION, "Backing");

    /** The annotation that pins the number of a constant. */
    public static final ClassRef WIRE_VALUE = ClassRef.of(ANNOTATION, "WireValue");

    /** The annotation of the constant that stands for unknown ones. */
    public static final ClassRef UNKNOWN_VALUE = ClassRef.of(ANNOTATION, "UnknownValue");

    /** The annotation that pins the tag of a union's member. */
    public static final ClassRef UNION_TAG = ClassRef.of(ANNOTATION, "UnionTag");

    /** The annotation of the record that stands for unknown members. */
    public static final ClassRef UNKNOWN_MEMBER = ClassRef.of(ANNOTATION, "UnknownMember");

    /** The annotation of the record that travels as its component. */
    public static final ClassRef BARE_MEMBER = ClassRef.of(ANNOTATION, "BareMember");

    /** The annotation of a parameter that travels to the callee. */
    public static final ClassRef IN = ClassRef.of(ANNOTATION, "In");

    /** The annotation of a parameter that travels back. */
    public static final ClassRef OUT = ClassRef.of(ANNOTATION, "Out");

    /** The annotation of a parameter that travels both ways. */
    public static final ClassRef IN_OUT = ClassRef.of(ANNOTATION, "InOut");

    /** The annotation that names adapters. */
    public static final ClassRef PARCEL_ADAPTER = ClassRef.of(ANNOTATION, "ParcelAdapter");

    /** What adapters implement. */
    public static final ClassRef TYPE_ADAPTER = ClassRef.of(PARCEL_PACKAGE, "TypeAdapter");

    /** A place for one value. */
    public static final ClassRef HOLDER = ClassRef.of(ROOT, "Holder");

    /** A class that writes and reads itself. */
    public static final ClassRef PARCELABLE = ClassRef.of(PARCEL_PACKAGE, "Parcelable");

    /** The annotation that limits the time of a call. */
    public static final ClassRef TIMEOUT = ClassRef.of(ANNOTATION, "Timeout");

    /** The annotation that asks for a permission. */
    public static final ClassRef REQUIRES_PERMISSION = ClassRef.of(ANNOTATION, "RequiresPermission");

    /** The annotation that limits the size of a call. */
    public static final ClassRef MAX_SIZE = ClassRef.of(ANNOTATION, "MaxSize");

    /** The annotation of a method whose reply may be given again. */
    public static final ClassRef CACHEABLE = ClassRef.of(ANNOTATION, "Cacheable");

    /** The annotation of calls that take turns. */
    public static final ClassRef SERIAL = ClassRef.of(ANNOTATION, "Serial");

    /** The annotations that say how a method is called. */
    public static final List<ClassRef> POLICIES = List.of(TIMEOUT, REQUIRES_PERMISSION, MAX_SIZE, CACHEABLE, SERIAL);

    /** The annotations that say how values of enums and unions travel. */
    public static final List<ClassRef> OF_VALUES =
            List.of(BACKING, WIRE_VALUE, UNKNOWN_VALUE, UNION_TAG, UNKNOWN_MEMBER, BARE_MEMBER);

    /** The annotation that says in which version of the contract something came. */
    public static final ClassRef SINCE = ClassRef.of(ANNOTATION, "Since");

    /** What generated code checks of single calls. */
    public static final ClassRef CALL_CHECKS = ClassRef.of(ROOT, "CallChecks");

    /** Has calls take turns. */
    public static final ClassRef SERIAL_CALLS = ClassRef.of(ROOT, "SerialCalls");

    /** The annotation that fixes the lengths of an array. */
    public static final ClassRef FIXED_SIZE = ClassRef.of(ANNOTATION, "FixedSize");

    /** A reference to something that can be called. */
    public static final ClassRef REMOTE_OBJECT = ClassRef.of(ROOT, "RemoteObject");

    /** What has a remote object. */
    public static final ClassRef REMOTE_BROKER = ClassRef.of(ROOT, "RemoteBroker");

    /** The base of generated stubs. */
    public static final ClassRef REMOTE_STUB = ClassRef.of(ROOT, "RemoteStub");

    /** The client's side of a remote object. */
    public static final ClassRef REMOTE_PROXY = ClassRef.of(ROOT, "RemoteProxy");

    /** The options of a call. */
    public static final ClassRef CALL_OPTIONS = ClassRef.of(ROOT, "CallOptions");

    /** A call that nobody waits for. */
    public static final ClassRef ASYNC_CALL = ClassRef.of(ROOT, "AsyncCall");

    /** The call that is being carried out. */
    public static final ClassRef CURRENT_CALL = ClassRef.of(ROOT, "CurrentCall");

    /** How a publisher travels. */
    public static final ClassRef STREAM_TYPE = ClassRef.of(ROOT, "StreamType");

    /** The bytes of a call. */
    public static final ClassRef PARCEL = ClassRef.of(PARCEL_PACKAGE, "Parcel");

    /** An open file. */
    public static final ClassRef PARCEL_FILE_DESCRIPTOR = ClassRef.of(PARCEL_PACKAGE, "ParcelFileDescriptor");

    /** Memory of several processes. */
    public static final ClassRef SHARED_MEMORY = ClassRef.of(PARCEL_PACKAGE, "SharedMemory");

    /** What sorted containers have to do with parcels. */
    public static final ClassRef SORTED_VALUES = ClassRef.of(PARCEL_PACKAGE, "SortedValues");

    /** What a broken parcel ends in. */
    public static final ClassRef BAD_PARCEL_EXCEPTION = ClassRef.of(PARCEL_PACKAGE, "BadParcelException");

    /** The package of the runtime's exceptions. */
    public static final String EXCEPTION_PACKAGE = ROOT;

    private RuntimeTypes() {}

    static ClassRef inParcelPackage(String simpleName) {
        return ClassRef.of(PARCEL_PACKAGE, simpleName);
    }
}
