/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.ServiceSpecificException;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CallTest {
    private final StoreService service = new StoreService();
    private final RemoteObject remote = new Loopback(StoreStub.of(service));
    private final Store store = StoreStub.asInterface(remote);
    private final Values.Node node = new Values.Node("n", null, List.of(), Map.of());

    @Test
    void declaredException_arrivesWithItsFields() {
        Failures.StoreFull full = catchThrowableOfType(Failures.StoreFull.class, () -> store.fail("full"));

        assertThat(full).hasMessage("full up").hasNoCause();
        assertThat(full.missing()).isEqualTo(5);
        assertThat(full.getPoints()).containsExactly(new Values.Point(1, 2));
        assertThat(full.isRetryable()).isTrue();
    }

    @Test
    void declaredSuperclass_arrivesAsItself() {
        assertThatThrownBy(() -> store.fail("store"))
                .isExactlyInstanceOf(Failures.StoreException.class)
                .hasMessage(null);
    }

    @Test
    void subclassOfDeclared_arrivesAsDeclared() {
        assertThatThrownBy(() -> store.fail("file"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void uncheckedDeclared_arrivesWithNullableField() {
        Failures.Unchecked some = catchThrowableOfType(Failures.Unchecked.class, () -> store.failWithResult("some"));
        Failures.Unchecked none = catchThrowableOfType(Failures.Unchecked.class, () -> store.failWithResult("null"));

        assertThat(some.code).isEqualTo(9);
        assertThat(none.code).isNull();
    }

    @Test
    void resultOfMethodThatThrows_comesBack() throws Exception {
        assertThat(store.failWithResult("")).isEqualTo(3);
    }

    @Test
    void exceptionsOfTheRuntime_keepTheirType() {
        ServiceSpecificException specific =
                catchThrowableOfType(ServiceSpecificException.class, () -> store.fail("specific"));

        assertThat(specific).hasMessageContaining("special");
        assertThatThrownBy(() -> store.fail("argument"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("bad argument");
    }

    @Test
    void undeclaredException_arrivesAsRemoteFailure() {
        assertThatThrownBy(() -> store.fail("else"))
                .isInstanceOf(RemoteFailureException.class)
                .hasMessageContaining("undeclared");
    }

    @Test
    void nullArgument_isRefusedNamingTheParameter() {
        assertThatThrownBy(() -> store.nulls(null, List.of(), Map.of(), node))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("dev.ipckit.processor.calls.Store.nulls: parameter text is null");
        assertThatThrownBy(() -> store.nulls("", null, Map.of(), node))
                .hasMessage("dev.ipckit.processor.calls.Store.nulls: parameter list is null");
        assertThat(service.log).isEmpty();
    }

    @Test
    void nullWithinArgument_isRefusedNamingTheCulprit() {
        Map<String, Values.Box<String>> map = new HashMap<>();
        map.put("key", null);
        assertThatThrownBy(() -> store.nulls("", Arrays.asList("a", null), Map.of(), node))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(
                        "dev.ipckit.processor.calls.Store.nulls: parameter list: an element of List<String> is null");
        assertThatThrownBy(() -> store.nulls("", List.of(), map, node))
                .hasMessage("dev.ipckit.processor.calls.Store.nulls: parameter map:"
                        + " a value of Map<String, Values.Box<String>> is null");
        assertThatThrownBy(() -> store.nulls("", List.of(), Map.of("k", new Values.Box<>(null)), node))
                .hasMessage("dev.ipckit.processor.calls.Store.nulls: parameter map: Values.Box.value is null");
        assertThatThrownBy(() -> store.nulls("", List.of(), Map.of(), new Values.Node("a", node, null, Map.of())))
                .hasMessage("dev.ipckit.processor.calls.Store.nulls: parameter node: Values.Node.children is null");
    }

    @Test
    void nullResult_isRefusedByTheStub() {
        assertThatThrownBy(store::nullResult)
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("dev.ipckit.processor.calls.Store.nullResult: result is null");
        assertThatThrownBy(store::nullElement)
                .hasMessageContaining("Store.nullElement: result: an element of List<String> is null");
    }

    @Test
    void collectionThatChanges_isRefused() {
        List<String> shrinking = new AbstractList<>() {
            private int size = 5;

            @Override
            public String get(int index) {
                return "x";
            }

            @Override
            public int size() {
                return size > 2 ? size-- : size;
            }
        };

        assertThatThrownBy(() -> store.nulls("", shrinking, Map.of(), node))
                .isInstanceOf(ConcurrentModificationException.class)
                .hasMessageContaining("parameter list");
    }

    @Test
    void onewayOptions_areRefusedWhereMethodsHaveReplies() {
        StoreProxy proxy = (StoreProxy) store;

        assertThatThrownBy(() -> proxy.withOptions(CallOptions.ONEWAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("oneway options for StoreProxy, which has methods that wait for a reply");
    }

    @Test
    void overloads_haveNamesThatTellThemApart() {
        RemoteStub stub = CallTest_OverloadsStub.of(new Overloads() {
            @Override
            public int add(int a, int b) {
                return a + b;
            }

            @Override
            public List<String> add(List<String> a, String... b) {
                return a;
            }

            @Override
            public void other(int a) {}
        });

        assertThat(stub.transactionName(1)).isEqualTo("add(int,int)");
        assertThat(stub.transactionName(2)).isEqualTo("add(List<String>,String[])");
        assertThat(stub.transactionName(3)).isEqualTo("other");
    }

    /** Two methods of one name. */
    @RemoteInterface
    interface Overloads {
        int add(int a, int b);

        List<String> add(List<String> a, String... b);

        void other(int a);
    }

    @Test
    void oneway_hasAnEmptyReply() {
        store.later("on");

        assertThat(service.log).containsExactly("later on");
    }

    @Test
    void overloads_areToldApart() {
        assertThat(store.overload()).isZero();
        assertThat(store.overload(1)).isEqualTo(1);
        assertThat(store.overload(1L)).isEqualTo(2);
        assertThat(store.overload(List.of())).isEqualTo(3);
        assertThat(store.overload("a", "b")).isEqualTo(4);
    }

    @Test
    void inheritedMethods_areCalledRemotely() {
        assertThat(store.base(new Values.Point(1, 2))).isEqualTo(new Values.Point(2, 1));
        assertThat(store.covariant()).isEqualTo("covariant");
        store.close();
        assertThat(service.log).containsExactly("close");
    }

    @Test
    void defaultMethods_stayLocal() {
        assertThat(store.greet("you")).isEqualTo("hello you");
        assertThat(store.same(new Values.Point(1, 2))).isEqualTo(new Values.Point(2, 1));
    }

    @Test
    void codes_followSuperinterfacesAndDeclaration() {
        StoreStub stub = StoreStub.of(service);

        assertThat(stub.transactionName(1)).isEqualTo("base");
        assertThat(stub.transactionName(2)).isEqualTo("covariant");
        assertThat(stub.transactionName(3)).isEqualTo("close");
        assertThat(stub.transactionName(4)).isEqualTo("fail");
        assertThat(stub.transactionName(1000)).isNull();
        assertThat(Store_CodedStub.TRANSACTION_FORTY).isEqualTo(40);
        assertThat(Store_CodedStub.TRANSACTION_SEVEN).isEqualTo(7);
    }

    @Test
    void callback_isCalledBack() {
        StringBuilder heard = new StringBuilder();
        Store.Listener listener = heard::append;

        store.listen(listener, null);

        assertThat(heard).hasToString("hi");
        // It never left this process, so that the implementation itself came home.
        assertThat(service.listeners).containsExactly(listener, null);
    }

    @Test
    void returnedInterface_isCallable() {
        store.listener().heard("a");
        assertThat(store.nullableListener(false)).isNull();
        assertThat(store.nullableListener(true)).isNotNull();

        assertThat(service.log).containsExactly("heard a");
    }

    @Test
    void subInterface_isSentAsTheDeclaredOne() {
        StringBuilder log = new StringBuilder();
        Store.LoudListener loud = new Store.LoudListener() {
            @Override
            public void heard(String text) {
                log.append(text);
            }

            @Override
            public void shout(String text) {
                log.append(text).append('!');
            }
        };
        Store.LoudListener proxy = Store_LoudListenerStub.asInterface(new Loopback(Store_LoudListenerStub.of(loud)));

        assertThat(Store_ListenerStub.asRemoteObject(loud).interfaceDescriptor())
                .isEqualTo("dev.ipckit.processor.calls.Store.Listener");
        assertThat(Store_ListenerStub.asRemoteObject(proxy).interfaceDescriptor())
                .isEqualTo("dev.ipckit.processor.calls.Store.Listener");
        Store_ListenerStub.asInterface(new Loopback(Store_ListenerStub.of(proxy)))
                .heard("relayed");

        assertThat(log).hasToString("relayed");
    }

    @Test
    void remoteObject_staysTheSame() {
        RemoteObject own = StoreStub.of(service);

        assertThat(store.object(own)).isSameAs(own);
        assertThat(store.object(null)).isSameAs(own);
    }

    @Test
    void stub_isOnePerImplementation() {
        assertThat(StoreStub.of(service)).isSameAs(StoreStub.of(service));
        assertThat(StoreStub.of(StoreStub.of(service))).isSameAs(StoreStub.of(service));
        assertThat(StoreStub.asInterface(StoreStub.of(service))).isSameAs(service);
        assertThat(StoreStub.asRemoteObject(store)).isSameAs(remote);
        assertThat(StoreStub.of(service).asObject()).isSameAs(StoreStub.of(service));
    }

    @Test
    void proxies_areEqualForEqualObjects() {
        Store other = StoreStub.asInterface(remote);

        assertThat(store).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(store.toString()).startsWith("StoreProxy[");
        assertThat(store).isNotEqualTo(new StoreProxy(new Loopback(StoreStub.of(new StoreService()))));
        assertThat(((StoreProxy) store).withOptions(CallOptions.DEFAULT).asObject())
                .isSameAs(remote);
    }

    @Test
    void descriptor_isAsDeclared() {
        assertThat(StoreStub.DESCRIPTOR).isEqualTo("com.example.IStore");
        assertThat(Store_ListenerStub.DESCRIPTOR).isEqualTo("dev.ipckit.processor.calls.Store.Listener");
    }

    @Test
    void unknownCode_isRefused() {
        assertThatThrownBy(() -> transact(999, request -> {})).isInstanceOf(UnknownTransactionException.class);
    }

    @Test
    void leftoverInRequest_isRefused() {
        assertThatThrownBy(() -> transact(StoreStub.TRANSACTION_CLOSE, request -> request.writeInt(1)))
                .isInstanceOf(BadParcelException.class);
        assertThat(service.log).isEmpty();
    }

    @Test
    void nullInRequest_isRefused() {
        assertThatThrownBy(() -> transact(StoreStub.TRANSACTION_LATER + 0, request -> request.writeString(null)))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Store.later: parameter text is null");
    }

    private void transact(int code, Consumer<Parcel> arguments) {
        try (Parcel request = remote.obtainParcel();
                Parcel reply = remote.obtainParcel()) {
            request.writeInterfaceToken(StoreStub.DESCRIPTOR);
            arguments.accept(request);
            remote.transact(code, request, reply, CallOptions.DEFAULT);
            reply.readException();
        }
    }
}
