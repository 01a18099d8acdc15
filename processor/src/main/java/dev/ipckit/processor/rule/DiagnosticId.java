/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

/**
 * Every fault that the processor names. Ids are stable: a page in {@code processor/docs/diagnostics} and a
 * {@code @SuppressWarnings} refer to them. A new one is added with a page, a source that shows it and one that does
 * not.
 */
public enum DiagnosticId {
    /** A class, record, enum or annotation interface is annotated. */
    IPC001("Only an interface can be remote"),
    /** The interface is private. */
    IPC002("A private interface cannot be remote"),
    /** The interface is sealed. */
    IPC003("A sealed interface cannot be remote"),
    /** The interface has type parameters. */
    IPC004("A remote interface has no type parameters"),
    /** The descriptor is no name. */
    IPC005("The descriptor is malformed"),
    /** Two interfaces have one descriptor. */
    IPC006("The descriptor is used twice"),
    /** A class to generate exists. */
    IPC007("The name of a generated class is taken"),
    /** A method clashes with one of the runtime. */
    IPC008("A method clashes with one of the generated classes"),
    /** The interface is too large. */
    IPC009("There are too many methods"),
    /** Nothing is called remotely. */
    IPC010("There are no remote methods", false),
    /** A method has type parameters. */
    IPC011("A remote method has no type parameters"),
    /** A type has no encoding. */
    IPC012("The type cannot travel"),
    /** A generic type has no arguments. */
    IPC013("The type is raw"),
    /** A type argument is a wildcard. */
    IPC014("A wildcard does not say what travels"),
    /** A type variable is not closed. */
    IPC015("A type variable is left open"),
    /** Retired: an array has arrays or collections as elements, which travel now. */
    IPC016("An array of arrays or collections cannot travel"),
    /** A JDK type has a better alternative. */
    IPC017("The JDK type has another form in a contract"),
    /** A collection is declared as a class. */
    IPC018("A collection is declared by its interface"),
    /** An interface is not remote. */
    IPC019("The interface is not remote"),
    /** Void is used as a type. */
    IPC020("Void has no values"),
    /** A type cannot be named by generated code. */
    IPC021("The type is not accessible"),
    /** An enum is empty. */
    IPC022("The enum has no constants"),
    /** Keys have no value equality. */
    IPC023("Keys cannot be compared by value"),
    /** A primitive is declared nullable. */
    IPC024("A primitive cannot be null"),
    /** A generic record expands without end. */
    IPC025("The generic record has no end"),
    /** A record contains itself in every case. */
    IPC026("The record always contains itself"),
    /** A remote interface has no stub. */
    IPC027("The remote interface was compiled without the processor"),
    /** A type is missing. */
    IPC028("The type cannot be found"),
    /** A oneway method has a result. */
    IPC030("A oneway method returns nothing"),
    /** A oneway method declares exceptions. */
    IPC031("A oneway method throws nothing"),
    /** A method repeats what its interface says. */
    IPC032("@Oneway is said twice", false),
    /** The annotation is on something that is not called remotely. */
    IPC033("@Oneway has no effect here"),
    /** The annotation is on something that is not called remotely. */
    IPC034("@TransactionCode has no effect here"),
    /** A code is outside of the range for methods. */
    IPC040("The transaction code is out of range"),
    /** Two methods have one code. */
    IPC041("The transaction code is used twice"),
    /** Some methods have a code and some have none. */
    IPC042("Only some methods have a transaction code"),
    /** An overriding method changes the code. */
    IPC043("The transaction code differs from the inherited one"),
    /** A throws clause allows everything. */
    IPC050("The declared exception is too broad"),
    /** An exception cannot be built anew. */
    IPC051("The exception cannot be rebuilt at the caller"),
    /** The caller's argument could not be filled. */
    IPC052("Only what can be filled comes back"),
    /** A oneway method has parameters that come back. */
    IPC053("Nothing comes back from a oneway method"),
    /** A parameter has several directions. */
    IPC054("A parameter has one direction"),
    /** A direction is on something that is no parameter of a remote method. */
    IPC055("The direction has no effect here"),
    /** An out parameter may be null. */
    IPC056("The callee of an @Out parameter never sees null", false),
    /** A holder that nothing comes back in. */
    IPC057("A Holder is a parameter that comes back"),
    /** A hand-written parcelable has no way to be made. */
    IPC058("The parcelable cannot be made from a parcel"),
    /** An overriding method changes a direction. */
    IPC059("The direction differs from the inherited one"),
    /** An optional value is declared nullable. */
    IPC060("An Optional is never null"),
    /** An optional value contains an optional or nullable one. */
    IPC061("An Optional is empty in one way only"),
    /** A sorted collection or map has keys that nobody can sort. */
    IPC062("Sorted keys have a natural order"),
    /** Fixed lengths do not fit the type. */
    IPC063("A fixed size belongs to each dimension of an array"),
    /** A fixed length is not positive. */
    IPC064("A fixed size is positive"),
    /** A publisher gives handles that nobody would close. */
    IPC065("A stream gives no file descriptors"),
    /** What comes back takes the place of the caller's own handles. */
    IPC066("File descriptors come back in place of others", false),
    /** An exception has handles that nobody would close. */
    IPC067("An exception holds no file descriptors"),
    /** The class of an adapter does not serve as one. */
    IPC070("The adapter cannot be used"),
    /** Nothing is there for an adapter. */
    IPC071("The adapter has nothing to adapt"),
    /** Two adapters for one type in one place. */
    IPC072("There are two adapters for one type"),
    /** An adapter never ends at a type that travels. */
    IPC073("The adapter leads back to its own type"),
    /** An optional would have to hold a reference that an adapter has made. */
    IPC074("There is no Optional of an adapted remote object"),
    /** A sealed interface permits something else. */
    IPC075("A member of the union is not a record"),
    /** A tag is negative or too large. */
    IPC076("The union tag is out of range"),
    /** Two members have one tag. */
    IPC077("The union tag is used twice"),
    /** Some members have a tag and some have none. */
    IPC078("Only some members have a union tag"),
    /** The record for unknown members has components that nothing fills. */
    IPC079("The unknown member holds its tag or nothing"),
    /** A number does not fit its backing. */
    IPC080("The wire value is out of range"),
    /** Two constants have one number. */
    IPC081("The wire value is used twice"),
    /** Some constants have a number and some have none. */
    IPC082("Only some constants have a wire value"),
    /** Two constants or members stand for unknown ones. */
    IPC083("More than one stands for the unknown"),
    /** The annotation is on something that does not travel that way. */
    IPC084("An annotation of enums or unions has no effect here"),
    /** What is named cannot be made remote by its name. */
    IPC085("The interface is not for others to make remote"),
    /** The annotation names nothing, or says more than names. */
    IPC086("@RemoteInterface does not fit its place"),
    /** The stub is in another package. */
    IPC087("The interface is made remote in another package"),
    /** Arrays are equal only to themselves. */
    IPC088("An array inside of a key", false),
    /** Type arguments make two methods one. */
    IPC089("Two methods become one"),
    /** A policy is on something that is not called remotely. */
    IPC130("The policy has no effect here"),
    /** A time is not positive, or longer than a day. */
    IPC131("The time is out of range"),
    /** No permission is named, or in several ways. */
    IPC132("The permission is not said clearly"),
    /** A size is not positive, or more than a parcel can hold. */
    IPC133("The size is out of range"),
    /** A policy of replies is on a method without. */
    IPC134("There is no reply that this could hold for"),
    /** A reply depends on more than bytes. */
    IPC135("The reply cannot be kept"),
    /** A method repeats what its interface says. */
    IPC136("@Serial is said twice", false),
    /** A version is not positive. */
    IPC137("The version is out of range"),
    /** The annotation is on something that is no array of a contract. */
    IPC138("@FixedSize has no effect here"),
    /** An overriding method changes lengths. */
    IPC139("The fixed size differs from the inherited one"),
    /** More than a component would have to travel, or nothing. */
    IPC140("A bare member has one component"),
    /** Nobody knows how much to skip. */
    IPC141("Bare members cannot be skipped"),
    /** A member has become bare, or is no longer. */
    IPC142("A union member travels in another way"),
    /** What is said about the history of a part of the contract is not what the lock file knows. */
    IPC143("A version differs from the lock file"),
    /** The same of a part that other contracts have too. */
    IPC144("A version differs from a lock file of a shared type", false),
    /** What the two files of one contract have grown to is not the same. */
    IPC145("Two forms of an interface have different versions", false),
    /** The option for AIDL files says something else. */
    IPC146("The AIDL level is not known"),
    /** Two types would be in one file. */
    IPC147("Two types have one name in AIDL"),
    /** The compiler would refuse what is generated. */
    IPC148("The compilation is for an older Java"),
    /** Eclipse's compiler has sorted the members of a union. */
    IPC150("This compiler hides the order of the members"),
    /** The processor failed. */
    IPC091("The processor failed"),
    /** A future or stage is declared nullable. */
    IPC092("A future is never null"),
    /** The items of a stream are declared nullable. */
    IPC093("The items of a stream are never null"),
    /** The option has no such value. */
    IPC100("The contract mode is not known"),
    /** The file is edited, or has marks of a merge conflict. */
    IPC101("The lock file is malformed"),
    /** There is no file where one is to be compared with. */
    IPC102("The lock file is missing"),
    /** The source has something new. */
    IPC103("The lock file is out of date"),
    /** The file system refuses. */
    IPC104("The lock file cannot be read or written"),
    /** Peers would refuse each other. */
    IPC105("The descriptor has changed"),
    /** A method is gone. */
    IPC106("A method was removed"),
    /** A method takes something else. */
    IPC107("The parameters of a method have changed"),
    /** A method returns something else. */
    IPC108("The result of a method has changed"),
    /** A parameter goes another way. */
    IPC109("The direction of a parameter has changed"),
    /** Null is refused where it was allowed, or comes where it did not. */
    IPC110("Null is treated in another way"),
    /** Somebody would wait in vain, or would not be waited for. */
    IPC111("A method became oneway, or no longer is"),
    /** A declared exception is gone. */
    IPC112("A declared exception was removed"),
    /** A method has another code. */
    IPC113("The transaction code of a method has changed"),
    /** A code has meant something else. */
    IPC114("A transaction code is used again"),
    /** A component or field is gone. */
    IPC115("A component was removed"),
    /** Components or fields are in another order. */
    IPC116("Components changed places"),
    /** A component or field has another type. */
    IPC117("The type of a component has changed"),
    /** A component or field has no default. */
    IPC118("A new component has no default"),
    /** A constant of an enum is gone or has another number. */
    IPC119("An enum constant was removed or renumbered"),
    /** A member of a union is gone or has another number. */
    IPC120("A union member was removed or renumbered"),
    /** A constant is gone or has another value. */
    IPC121("A constant of the interface has changed"),
    /** Old peers refuse the constant. */
    IPC122("An enum constant is new", false),
    /** Old peers refuse the member. */
    IPC123("A union member is new", false),
    /** Old callers do not recognize the exception. */
    IPC124("A declared exception is new", false),
    /** A record became an enum, or anything of this kind. */
    IPC125("A type has become another kind of type"),
    /** The blocking and the asynchronous form of a contract have drifted apart. */
    IPC126("Two forms of an interface have different codes"),
    /** A lock file of the same name is left over, and there is none for the interface. */
    IPC151("The interface was moved away from its lock file");

    private final String title;
    private final boolean error;

    DiagnosticId(String title) {
        this(title, true);
    }

    DiagnosticId(String title, boolean error) {
        this.title = title;
        this.error = error;
    }

    /** {@return the heading of its page} */
    public String title() {
        return title;
    }

    /** {@return whether nothing is refused by it any more; its id stays taken} */
    public boolean isRetired() {
        return this == IPC016;
    }

    /** {@return whether it is an error; else it is a warning, which can be suppressed by its id} */
    public boolean isError() {
        return error;
    }
}
