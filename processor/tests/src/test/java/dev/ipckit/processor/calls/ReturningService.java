/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Holder;
import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Point;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows in every argument that it was here, and in {@link #seen} what it got. */
final class ReturningService implements Returning {
    volatile String seen = "";

    private void saw(@Nullable Object... values) {
        seen = Shown.of(values);
    }

    @Override
    public void outBooleans(boolean[] array) {
        saw(array);
        Arrays.fill(array, true);
    }

    @Override
    public int outBytes(byte[] content, byte[] array) {
        saw(array);
        int count = Math.min(content.length, array.length);
        System.arraycopy(content, 0, array, 0, count);
        return count;
    }

    @Override
    public void outChars(char[] array) {
        saw(array);
        Arrays.fill(array, '\uffff');
    }

    @Override
    public void outShorts(short[] array) {
        saw(array);
        Arrays.fill(array, Short.MIN_VALUE);
    }

    @Override
    public void outInts(int[] array) {
        saw(array);
        Arrays.setAll(array, i -> -i);
    }

    @Override
    public void outLongs(long[] array) {
        saw(array);
        Arrays.fill(array, Long.MIN_VALUE);
    }

    @Override
    public void outFloats(float[] array) {
        saw(array);
        Arrays.fill(array, Float.NaN);
    }

    @Override
    public void outDoubles(double[] array) {
        saw(array);
        Arrays.fill(array, -0D);
    }

    @Override
    public void outNullableInts(int @Nullable [] array) {
        saw(array);
        if (array != null) {
            Arrays.fill(array, 7);
        }
    }

    @Override
    public void outStrings(String[] array) {
        saw((Object) array);
        Arrays.setAll(array, i -> "s" + i);
    }

    @Override
    public void outNullableStrings(@Nullable String @Nullable [] array) {
        saw((Object) array);
        if (array != null && array.length > 0) {
            array[0] = "first";
        }
    }

    @Override
    public void outByteBoxes(Byte[] array) {
        saw((Object) array);
        Arrays.setAll(array, i -> (byte) i);
    }

    @Override
    public void outPoints(Point[] array) {
        saw((Object) array);
        Arrays.setAll(array, i -> new Point(i, -i));
    }

    @Override
    public void outBoxes(Box<String>[] array) {
        saw((Object) array);
        Arrays.setAll(array, i -> new Box<>("b" + i));
    }

    @Override
    public void inOutBytes(byte[] array) {
        saw(array);
        for (int i = 0; i < array.length; i++) {
            array[i]++;
        }
    }

    @Override
    public void inOutInts(int[] array) {
        saw(array);
        for (int i = 0; i < array.length; i++) {
            array[i]++;
        }
    }

    @Override
    public void inOutNullableInts(int @Nullable [] array) {
        saw(array);
        if (array != null) {
            inOutInts(array);
        }
    }

    @Override
    public void inOutPoints(@Nullable Point[] array) {
        saw((Object) array);
        for (int i = 0; i < array.length; i++) {
            array[i] = array[i] == null ? new Point(i, i) : null;
        }
    }

    @Override
    public void inOutNullablePoints(Point @Nullable [] array) {
        saw((Object) array);
        if (array != null) {
            Arrays.setAll(array, i -> new Point(array[i].y(), array[i].x()));
        }
    }

    @Override
    public void outList(List<String> list) {
        saw(list);
        list.add("a");
        list.add("b");
    }

    @Override
    public void outNullableList(@Nullable List<String> list) {
        saw(list);
        if (list != null) {
            list.add("a");
        }
    }

    @Override
    public void outSet(Set<Integer> set) {
        saw(set);
        set.addAll(List.of(3, 1, 2));
    }

    @Override
    public void outCollection(Collection<Byte> collection) {
        saw(collection);
        collection.add((byte) -1);
    }

    @Override
    public void outMap(Map<String, Point> map) {
        saw(map);
        map.put("k", new Point(1, 2));
    }

    @Override
    public void inOutList(List<Integer> list) {
        saw(list);
        list.add(list.size());
    }

    @Override
    public void inOutNullableList(@Nullable List<Integer> list) {
        saw(list);
        if (list != null) {
            list.clear();
        }
    }

    @Override
    public void inOutMap(Map<Integer, @Nullable String> map) {
        saw(map);
        map.remove(1);
        map.put(2, null);
    }

    @Override
    public String outHolders(Holder<Integer> number, Holder<String> text, Holder<Point> point) {
        saw(number.get(), text.get(), point.get());
        number.set(Integer.MIN_VALUE);
        text.set("text");
        point.set(new Point(1, 2));
        return "result";
    }

    @Override
    public void outNullableHolder(@Nullable String value, Holder<@Nullable String> holder) {
        saw(holder.get());
        holder.set(value);
    }

    @Override
    public void inOutHolder(Holder<Long> holder) {
        saw(holder.get());
        holder.set(holder.get() + 1);
    }

    @Override
    public void inOutHolderOfList(Holder<List<String>> holder) {
        saw(holder.get());
        holder.set(List.of("new"));
    }

    @Override
    public void outCounter(int value, Counter counter) {
        saw(counter);
        counter.value = value;
        counter.unit = "ms";
    }

    @Override
    public void inOutCounter(Counter counter) {
        saw(counter);
        counter.value++;
    }

    @Override
    public void inOutNullableCounter(@Nullable Counter counter) {
        saw(counter);
        if (counter != null) {
            counter.value++;
        }
    }

    @Override
    public int count(Counter counter) {
        return counter.value;
    }

    @Override
    public String mixed(Holder<String> first, int between, int[] second, List<String> third) {
        saw(first.get(), between, second, third);
        first.set("x");
        Arrays.fill(second, between);
        third.add("z");
        return "r";
    }

    @Override
    public void failing(int[] array, List<Integer> list, Holder<String> holder) throws Failures.StoreException {
        Arrays.fill(array, -1);
        list.clear();
        holder.set("changed");
        throw new Failures.StoreException("after all");
    }

    @Override
    public int clashing(int[] reply, Holder<Integer> result, List<String> failure, int[] request) {
        Arrays.fill(reply, 1);
        result.set(result.get() + 1);
        failure.add("f");
        Arrays.fill(request, 2);
        return 3;
    }
}
