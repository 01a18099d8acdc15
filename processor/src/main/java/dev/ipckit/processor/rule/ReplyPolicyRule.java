/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.CallPolicies;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** Policies of replies need a reply, and one that may be kept is bytes and nothing else. */
final class ReplyPolicyRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            CallPolicies.SizeLimits sizes = method.policies().maxSize();
            // What an interface says of all its methods need not fit each.
            if (sizes != null && sizes.ofMethod() && sizes.reply() != null && model.isOneway(method)) {
                findings.add(
                        DiagnosticId.IPC134,
                        sizes.place(),
                        method.name()
                                + " is oneway and has no reply that @MaxSize could limit; remove reply, or @Oneway");
            }
            CallPolicies.TimeSpan cacheable = method.policies().cacheable();
            if (cacheable != null) {
                checkCacheable(model, method, cacheable, findings);
            }
        }
    }

    private static void checkCacheable(
            RemoteInterfaceModel model, MethodModel method, CallPolicies.TimeSpan cacheable, Findings findings) {
        if (model.isOneway(method) || method.result() == null) {
            findings.add(
                    DiagnosticId.IPC134,
                    cacheable.place(),
                    method.name()
                            + " returns nothing, so that with @Cacheable some calls would not be made at all; remove"
                            + " it, or return a value");
        }
        for (ParameterModel parameter : method.parameters()) {
            if (parameter.direction().isReturned()) {
                findings.add(
                        DiagnosticId.IPC135,
                        parameter.place(),
                        method.name() + " is @Cacheable, but " + parameter.name()
                                + " comes back changed; remove @Cacheable, or return what changes");
            }
        }
        TypeWalk.through(model, method, (use, trail) -> {
            if (use.type() instanceof ParcelType.Descriptor) {
                findings.add(
                        DiagnosticId.IPC135,
                        trail,
                        method.name() + " is @Cacheable, but " + use.javaType()
                                + " is handed over once, and a kept reply cannot hold it; remove @Cacheable");
            }
            if (use.type().isReference()) {
                findings.add(
                        DiagnosticId.IPC135,
                        trail,
                        method.name() + " is @Cacheable, but " + use.javaType()
                                + " is a remote object, which a kept reply cannot hold; remove @Cacheable, or pass a value");
            }
        });
    }
}
