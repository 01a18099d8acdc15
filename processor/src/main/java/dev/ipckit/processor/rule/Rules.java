/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.List;

/** All rules of a remote interface. Stateless but for the descriptors seen: one per run of the compiler. */
public final class Rules {
    private final List<Rule> shapeRules =
            List.of(new InterfaceOnlyRule(), new VisibilityRule(), new SealedRule(), new GenericInterfaceRule());
    private final List<Rule> rules = List.of(
            new DescriptorRule(),
            new UniqueDescriptorRule(),
            new GeneratedNameRule(),
            new MemberClashRule(),
            new MethodCountRule(),
            new GenericMethodRule(),
            new DistinctMethodsRule(),
            new UnresolvedTypeRule(),
            new SupportedTypeRule(),
            new AccessibleTypeRule(),
            new EnumConstantsRule(),
            new EnumNumberRule(),
            new UnionRule(),
            new UnionOrderRule(),
            new KeyEqualityRule(),
            new KeyContentRule(),
            new NullablePrimitiveRule(),
            new OptionalRule(),
            new EndlessValueRule(),
            new CompiledStubRule(),
            new AdapterRule(),
            new ParcelableRule(),
            new HolderRule(),
            new DirectionRule(),
            new OnewayRule(),
            new AsyncResultRule(),
            new StreamItemRule(),
            new FileDescriptorRule(),
            new TransactionCodeRule(),
            new ExceptionRule(),
            new TimeSpanRule(),
            new PermissionRule(),
            new SizeLimitRule(),
            new ReplyPolicyRule(),
            new SerialTwiceRule(),
            new SinceVersionRule());

    /** Makes the rules. */
    public Rules() {}

    /**
     * Checks an interface.
     *
     * @param model what was declared
     * @return everything that is wrong with it
     */
    public Findings check(RemoteInterfaceModel model) {
        Findings findings = new Findings();
        shapeRules.forEach(rule -> rule.check(model, findings));
        // What is not an interface has no remote methods that one could talk about; those of a generic one that
        // somebody names are what they are once another interface closes it.
        boolean isNamedGeneric = !model.stem().equals(model.name())
                && !model.shape().typeParameters().isEmpty();
        if (model.shape().isInterface() && !isNamedGeneric) {
            rules.forEach(rule -> rule.check(model, findings));
        }
        return findings;
    }
}
