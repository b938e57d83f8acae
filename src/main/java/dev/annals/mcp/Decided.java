package dev.annals.mcp;

import dev.annals.change.Op;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ops made from a tool's arguments, each with the argument it comes from, so that a problem with an op names the
 * argument.
 */
final class Decided {

    private final List<Op> ops = new ArrayList<>();
    private final Map<String, String> arguments = new LinkedHashMap<>();

    /** @param argument the argument it comes from; problems with parts of the op, such as its claim, name it as well */
    void add(Op op, String argument) {
        String place = "ops[" + ops.size() + "]";
        if (op instanceof Op.Decide) {
            arguments.put(place + ".claim", argument);
            arguments.put(place + ".decision", argument);
            arguments.put(place + ".contradiction", argument);
            arguments.put(place + ".fact", argument);
            arguments.put(place + ".episode", argument);
        }
        arguments.put(place, argument);
        ops.add(op);
    }

    List<Op> ops() {
        return List.copyOf(ops);
    }

    <T> T named(Renamed.Reading<T> reading) throws InterruptedException {
        return Renamed.fields(arguments, reading);
    }
}
