/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class VariantsService implements Variants {
    @Override
    public Shape shape(Shape shape) {
        return shape;
    }

    @Override
    public @Nullable Shape nullableShape(@Nullable Shape shape) {
        return shape;
    }

    @Override
    public List<Shape> shapes(List<Shape> shapes) {
        return shapes;
    }

    @Override
    public @Nullable Shape[] shapeArray(@Nullable Shape[] shapes) {
        return shapes;
    }

    @Override
    public Map<String, Shape> shapeMap(Map<String, Shape> shapes) {
        return shapes;
    }

    @Override
    public Map<Shape, Shape> shapeKeys(Map<Shape, Shape> shapes) {
        return shapes;
    }

    @Override
    public Holding holding(Holding holding) {
        return holding;
    }

    @Override
    public Round round(Round round) {
        return round;
    }

    @Override
    public Result<List<Shape>> result(Result<List<Shape>> result) {
        return result;
    }

    @Override
    public Result<@Nullable Integer> intResult(Result<@Nullable Integer> result) {
        return result;
    }

    @Override
    public Expression expression(Expression expression) {
        return expression;
    }

    @Override
    public Open open(Open open) {
        return open;
    }

    @Override
    public Tiny tiny(Tiny tiny) {
        return tiny;
    }

    @Override
    public @Nullable Tiny nullableTiny(@Nullable Tiny tiny) {
        return tiny;
    }

    @Override
    public List<Tiny> tinies(List<Tiny> tinies) {
        return tinies;
    }

    @Override
    public Tiny[] tinyArray(Tiny[] tinies) {
        return tinies;
    }

    @Override
    public Set<Tiny> tinySet(Set<Tiny> tinies) {
        return tinies;
    }

    @Override
    public List<@Nullable Tiny> nullableTinies(List<@Nullable Tiny> tinies) {
        return tinies;
    }

    @Override
    public Map<Tiny, Huge> tinyMap(Map<Tiny, Huge> tinies) {
        return tinies;
    }

    @Override
    public Huge huge(Huge huge) {
        return huge;
    }

    @Override
    public List<Huge> huges(List<Huge> huges) {
        return huges;
    }

    @Override
    public Numbered numbered(Numbered numbered) {
        return numbered;
    }

    @Override
    public Numbered[] numberedArray(Numbered[] numbered) {
        return numbered;
    }

    @Override
    public LongOrdinal longOrdinal(LongOrdinal longOrdinal) {
        return longOrdinal;
    }

    @Override
    public Lenient lenient(Lenient lenient) {
        return lenient;
    }

    @Override
    public void fail(Shape shape) throws Misshapen {
        throw new Misshapen("misshapen", shape);
    }
}
