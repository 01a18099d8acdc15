/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.CallPolicies;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What the policies of a method add to its two sides. */
final class PolicyCode {
    /** The field by which all methods of a stub take turns. */
    private static final String ALL_TURNS = "turns";

    private PolicyCode() {}

    // ---- the stub's side

    /** Refuses whoever may not call, and what is too large, before anything is read. */
    static void addAdmission(MethodSpec.Builder builder, MethodNames names, String shown) {
        CallPolicies.Permission permission = names.method().policies().permission();
        if (permission != null) {
            builder.addStatement(
                    "$T.$L(this, $N, $L)",
                    TypeNames.CALL_CHECKS,
                    permission.anyOf() != null
                            ? "requireAnyPermission"
                            : permission.allOf() != null ? "requireAllPermissions" : "requirePermission",
                    names.constant(),
                    permissions(permission));
        }
        CallPolicies.SizeLimits sizes = names.method().policies().maxSize();
        if (sizes != null && sizes.request() != null) {
            builder.addStatement(
                    "$T.requestSize(request.remaining(), $L, $S)", TypeNames.CALL_CHECKS, sizes.request(), shown);
        }
    }

    private static CodeBlock permissions(CallPolicies.Permission permission) {
        List<String> names = permission.anyOf() != null ? permission.anyOf() : permission.allOf();
        return names == null
                ? CodeBlock.of("$S", permission.single())
                : names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
    }

    /** Refuses a result that is too large, once it is written. */
    static void addReplyCheck(MethodSpec.Builder builder, MethodNames names, String shown) {
        Integer limit = replyLimit(names);
        if (limit != null) {
            builder.addStatement(
                    "$T.replySize(reply.position() - $T.BYTES, $L, $S)",
                    TypeNames.CALL_CHECKS,
                    Integer.class,
                    limit,
                    shown);
        }
    }

    /** The field by which the calls of a method take turns, or null. */
    static @Nullable String turns(MethodNames names) {
        CallPolicies.Turns serial = names.method().policies().serial();
        if (serial == null) {
            return null;
        }
        return serial.whole() ? ALL_TURNS : names.handler() + "Turns";
    }

    static List<FieldSpec> turnFields(List<MethodNames> methods) {
        return methods.stream()
                .map(PolicyCode::turns)
                .filter(name -> name != null)
                .distinct()
                .map(name -> FieldSpec.builder(TypeNames.SERIAL_CALLS, name, Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", TypeNames.SERIAL_CALLS)
                        .build())
                .toList();
    }

    // ---- the proxy's side

    /** Refuses arguments that are too large, once they are written. */
    static void addRequestCheck(MethodSpec.Builder builder, int limit, String shown) {
        builder.addStatement("$T.requestSize(request.position() - start, $L, $S)", TypeNames.CALL_CHECKS, limit, shown);
    }

    /** Refuses a result that is too large, before it is read. */
    static void addReceivedCheck(MethodSpec.Builder builder, MethodNames names, String shown) {
        Integer limit = replyLimit(names);
        if (limit != null) {
            builder.addStatement("$T.replySize(reply.remaining(), $L, $S)", TypeNames.CALL_CHECKS, limit, shown);
        }
    }

    static @Nullable Integer requestLimit(MethodNames names) {
        CallPolicies.SizeLimits sizes = names.method().policies().maxSize();
        return sizes == null ? null : sizes.request();
    }

    private static @Nullable Integer replyLimit(MethodNames names) {
        CallPolicies.SizeLimits sizes = names.method().policies().maxSize();
        return sizes == null || names.oneway() ? null : sizes.reply();
    }

    /** The field with the options of the method's calls. */
    static String options(MethodNames names) {
        CallPolicies.TimeSpan timeout = names.method().policies().timeout();
        if (timeout == null) {
            return names.oneway() ? "oneway" : "options";
        }
        return (names.oneway() ? "onewayWithin" : "within")
                + timeout.value()
                + Words.capitalized(timeout.unit().name().toLowerCase(Locale.ROOT));
    }

    /** The fields that {@link #options} names. */
    static List<FieldSpec> optionFields(List<MethodNames> methods) {
        return methods.stream()
                .map(PolicyCode::options)
                .distinct()
                .map(name -> FieldSpec.builder(TypeNames.CALL_OPTIONS, name, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    /** Makes the options once, so that a call does not have to. */
    static void addOptions(MethodSpec.Builder constructor, List<MethodNames> methods) {
        List<String> made = new ArrayList<>();
        for (MethodNames names : methods) {
            String field = options(names);
            if (!made.contains(field)) {
                made.add(field);
                CodeBlock.Builder value = CodeBlock.builder().add("options");
                CallPolicies.TimeSpan timeout = names.method().policies().timeout();
                if (timeout != null) {
                    value.add(
                            ".withDefaultTimeout($T.of($LL, $T.$L))",
                            Duration.class,
                            timeout.value(),
                            ChronoUnit.class,
                            timeout.unit().toChronoUnit().name());
                }
                constructor.addStatement(
                        "this.$N = $L",
                        field,
                        names.oneway() ? value.add(".asOneway()").build() : value.build());
            }
        }
    }

    /** The same for a caller that does not wait; how the reply is read, and the end, are to follow. */
    static CodeBlock start(ClassName stub, MethodNames names) {
        CallPolicies.TimeSpan cacheable = names.method().policies().cacheable();
        return cacheable == null
                ? CodeBlock.of("call.start($T.$N", stub, names.constant())
                : CodeBlock.of(
                        "call.startCached($T.$N, $T.$L.toNanos($LL)",
                        stub,
                        names.constant(),
                        TimeUnit.class,
                        cacheable.unit().name(),
                        cacheable.value());
    }

    /** Sends the request and receives the reply, or finds it among the kept ones. */
    static CodeBlock transact(ClassName stub, MethodNames names) {
        CallPolicies.TimeSpan cacheable = names.method().policies().cacheable();
        return cacheable == null
                ? CodeBlock.of("remote.transact($T.$N, request, reply, $N)", stub, names.constant(), options(names))
                : CodeBlock.of(
                        "remote.transactCached($T.$N, request, reply, $N, $T.$L.toNanos($LL))",
                        stub,
                        names.constant(),
                        options(names),
                        TimeUnit.class,
                        cacheable.unit().name(),
                        cacheable.value());
    }
}
