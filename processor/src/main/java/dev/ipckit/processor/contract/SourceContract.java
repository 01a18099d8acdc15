/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Constant;
import dev.ipckit.processor.contract.Contract.Kind;
import dev.ipckit.processor.contract.Contract.Member;
import dev.ipckit.processor.contract.Contract.Method;
import dev.ipckit.processor.contract.Contract.Parameter;
import dev.ipckit.processor.contract.Contract.TypeEntry;
import dev.ipckit.processor.model.ConstantModel;
import dev.ipckit.processor.model.Documentation;
import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The contract that the source states. */
final class SourceContract {
    private final RemoteInterfaceModel model;
    private final Places places;
    private final Map<String, TypeEntry> types = new TreeMap<>();

    private SourceContract(RemoteInterfaceModel model) {
        this.model = model;
        this.places = new Places(model.place());
    }

    /**
     * The contract with its places.
     *
     * @param contract without any removed methods
     */
    record Placed(Contract contract, Places places) {}

    /** A method without its code, to find the code by. */
    static Method method(RemoteInterfaceModel model, MethodModel method, int code) {
        List<Parameter> parameters = new ArrayList<>();
        for (ParameterModel parameter : method.parameters()) {
            parameters.add(
                    new Parameter(directionOf(parameter), WireType.of(parameter.use(), model), parameter.name()));
        }
        return new Method(
                code,
                model.isOneway(method),
                method.result() == null ? "void" : WireType.of(method.result(), model),
                method.name(),
                List.copyOf(parameters),
                method.thrown().stream()
                        .filter(thrown -> thrown.travel() == ThrownModel.Travel.BY_FIELDS)
                        .map(thrown -> thrown.name().canonicalName())
                        .sorted()
                        .toList(),
                said(method.documentation().since()),
                0);
    }

    /** Of what nobody can change here it is of no use. */
    private static int said(Documentation.@Nullable SinceVersion since) {
        return since == null || since.place() == null ? Contract.UNSAID : since.version();
    }

    private static String directionOf(ParameterModel parameter) {
        return switch (parameter.direction()) {
            case IN -> Parameter.IN;
            case OUT -> Parameter.OUT;
            case IN_OUT -> Parameter.INOUT;
        };
    }

    static Placed of(RemoteInterfaceModel model, List<Integer> codes) {
        return new SourceContract(model).read(codes);
    }

    private Placed read(List<Integer> codes) {
        Map<Integer, Method> methods = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            MethodModel method = model.methods().get(i);
            int code = codes.get(i);
            methods.put(code, method(model, method, code));
            places.put(method.place(), "method", code);
            if (method.code() != null) {
                places.put(method.code().place(), "code", code);
            }
            for (ParameterModel parameter : method.parameters()) {
                places.put(parameter.place(), "parameter", code, parameter.name());
            }
            method.thrown().forEach(this::addException);
        }
        model.records().values().forEach(this::addRecord);
        model.enums().values().forEach(this::addEnum);
        model.unions().values().forEach(this::addUnion);
        Map<String, Constant> constants = new TreeMap<>();
        for (ConstantModel constant : model.constants()) {
            constants.put(
                    constant.name(),
                    new Constant(
                            constant.type().toString(),
                            constant.name(),
                            ConstantText.of(constant.value()),
                            said(constant.since()),
                            0));
            places.put(constant.place(), "constant", constant.name());
        }
        Contract all =
                new Contract(model.name().canonicalName(), model.descriptor(), methods, Map.of(), types, constants);
        Map<String, TypeEntry> travelling = new TreeMap<>(types);
        // The reader also meets records that only constructors of exceptions mention.
        travelling.keySet().retainAll(new Travels(all).types());
        return new Placed(new Contract(all.name(), all.descriptor(), methods, Map.of(), travelling, constants), places);
    }

    private void addException(ThrownModel thrown) {
        if (thrown.travel() != ThrownModel.Travel.BY_FIELDS) {
            return;
        }
        List<Member> fields = new ArrayList<>();
        for (ThrownModel.Field field : thrown.fields()) {
            if (field.isField()) {
                fields.add(new Member(
                        WireType.of(field.use(), model),
                        field.name(),
                        0,
                        false,
                        WireType.isOptional(field.use(), model),
                        Contract.UNSAID,
                        0));
            }
        }
        add(Kind.EXCEPTION, thrown.name().canonicalName(), "", fields);
    }

    private void addRecord(RecordModel record) {
        String name = WireType.nameOf(record.type());
        List<Member> components = new ArrayList<>();
        for (RecordModel.Component component : record.components()) {
            components.add(new Member(
                    WireType.of(component.use(), model),
                    component.name(),
                    0,
                    false,
                    WireType.isOptional(component.use(), model),
                    said(component.since()),
                    0));
            places.put(component.place(), "member", name, component.name());
            putSince(component.since(), name, component.name());
        }
        places.put(record.place(), "type", name);
        add(Kind.RECORD, name, "", components);
    }

    private void addEnum(EnumModel type) {
        String name = type.name().canonicalName();
        List<Member> constants = new ArrayList<>();
        for (EnumModel.Constant constant : type.constants()) {
            constants.add(new Member(
                    "", constant.name(), constant.value(), constant.unknown(), true, said(constant.since()), 0));
            places.put(constant.place(), "member", name, constant.name());
            putSince(constant.since(), name, constant.name());
        }
        places.put(type.place(), "type", name);
        add(Kind.ENUM, name, type.backing().keyword(), constants);
    }

    private void addUnion(UnionModel union) {
        String name = WireType.nameOf(union.type());
        List<Member> members = new ArrayList<>();
        for (UnionModel.Member member : union.members()) {
            String record = WireType.nameOf(member.record());
            String bare = member.bare()
                    ? WireType.of(
                            model.recordOf(member.record()).components().get(0).use(), model)
                    : "";
            members.add(new Member(bare, record, member.tag(), member.unknown(), true, said(member.since()), 0));
            places.put(member.place(), "member", name, record);
            putSince(member.since(), name, record);
        }
        places.put(union.place(), "type", name);
        add(Kind.UNION, name, "", members);
    }

    private void add(Kind kind, String name, String detail, List<Member> members) {
        types.put(name, new TypeEntry(kind, name, detail, List.copyOf(members), Contract.UNSAID, 0));
    }

    /** A component whose type arguments decide what it is has no place of its own, but it came in one version. */
    private void putSince(Documentation.@Nullable SinceVersion since, String type, String member) {
        places.put(since == null ? null : since.place(), "since", type, member);
    }
}
