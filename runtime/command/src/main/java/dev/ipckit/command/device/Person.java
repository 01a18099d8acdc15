/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.pairing.PairingUser;

/**
 * Asks the person, or the program that stands for one, at this end of standard input. A plain yes counts at a terminal
 * alone: a program has to tell the code that the other device shows, so that it cannot agree to what it has not seen.
 */
final class Person implements PairingUser {

    private final Output output;
    private final Answers answers = Answers.begin();
    private final boolean entering;

    /** Main sees to it that there is no console without a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private final boolean atTerminal = System.console() != null;

    /**
     * Somebody to ask.
     *
     * @param entering whether the code is not shown here, but typed in as the other device shows it
     */
    Person(Output output, boolean entering) {
        this.output = output;
        this.entering = entering;
    }

    @Override
    public boolean confirm(String code, DeviceName name, DeviceId device) throws InterruptedException {
        answers.forget();
        Fields fields = new Fields()
                .with("event", entering ? "enter" : "code")
                .with("name", name.value())
                .with("id", device.value())
                .with("shortId", device.shortForm());
        String who = "\"" + name + "\" (" + device.shortForm() + ")";
        if (entering) {
            output.say("Type the code that " + who + " shows:", fields);
        } else {
            output.say(question(code, who), fields.with("code", code));
        }
        return isYes(answers.next(), code);
    }

    @Override
    public void failed(String why, int triesLeft) {
        output.say(
                "This came to nothing: " + why + "."
                        + (triesLeft > 0
                                ? " This device still lets itself be paired with; tries left: " + triesLeft + "."
                                : ""),
                failure(why, triesLeft));
    }

    /** What a program is told of an attempt that came to nothing. */
    static Fields failure(String why, int triesLeft) {
        return new Fields().with("event", "failed").with("reason", why).with("triesLeft", triesLeft);
    }

    private String question(String code, String who) {
        return who + " is to be paired. This device shows\n\n    " + code + "\n\n"
                + (atTerminal
                        ? "Type yes if the other one shows the same, or the code that it shows:"
                        : "Type the code that the other one shows:");
    }

    private boolean isYes(String answer, String code) {
        if (atTerminal && !entering && answer.equalsIgnoreCase("yes")) {
            return true;
        }
        return answer.replaceAll("[ -]", "").equals(code.replace(" ", ""));
    }
}
