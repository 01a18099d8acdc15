/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.output;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.samgr.DeviceUnreachableException;
import dev.ipckit.samgr.SystemAbilityNotFoundException;
import dev.ipckit.softbus.pairing.PairingException;
import dev.ipckit.softbus.trust.UntrustedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** What an exception means to whoever called the command. */
public final class Failures {

    private Failures() {}

    /** How a command ends because of it: decided by the outermost cause that says more than that it failed. */
    public static ExitCode exitCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            ExitCode code = own(cause);
            if (code != ExitCode.FAILED) {
                return code;
            }
        }
        return ExitCode.FAILED;
    }

    private static ExitCode own(Throwable failure) {
        if (failure instanceof CommandFailedException failed) {
            return failed.exitCode();
        }
        if (failure instanceof TimeoutException
                || failure instanceof SocketTimeoutException
                || failure instanceof DeadlineExceededException) {
            return ExitCode.TIMEOUT;
        }
        if (failure instanceof ConnectException && failure.getSuppressed().length > 0) {
            // A device that was not reached at any of its addresses: what happened at the first says the most.
            ExitCode first = exitCode(failure.getSuppressed()[0]);
            return first == ExitCode.FAILED ? ExitCode.UNREACHABLE : first;
        }
        if (failure instanceof UntrustedException
                || failure instanceof SSLException
                || failure instanceof PairingException
                || failure instanceof SecurityException) {
            return ExitCode.REFUSED;
        }
        if (failure instanceof SystemAbilityNotFoundException) {
            return ExitCode.NOT_FOUND;
        }
        if (failure instanceof DeadObjectException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException) {
            return ExitCode.UNREACHABLE;
        }
        return failure instanceof IllegalArgumentException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    /** Where it happened, with what others wrote shown without what a terminal would obey. */
    public static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return Output.harmless(trace.toString().replace(System.lineSeparator(), "\n"));
    }

    /** What is wrong, in a sentence. */
    public static String sentence(Throwable failure) {
        Throwable told = failure;
        while (saysLessThanItsCause(told) && told.getCause() != null) {
            told = told.getCause();
        }
        String message = told instanceof FileSystemException file ? sentence(file) : told.getMessage();
        return message == null || message.isBlank()
                ? told.getClass().getSimpleName() + "; run it again with -v to see where"
                : message;
    }

    /** Who calls an API learns when a device is tried again; a command does not try again. */
    private static boolean saysLessThanItsCause(Throwable failure) {
        return failure instanceof ExecutionException
                || failure instanceof CompletionException
                || failure instanceof DeviceUnreachableException;
    }

    /** Of its own it says no more than the name of the file. */
    private static String sentence(FileSystemException failure) {
        String file = failure.getFile();
        if (failure instanceof NoSuchFileException) {
            return "there is no file " + file;
        }
        if (failure instanceof AccessDeniedException) {
            return "this user may not read or write " + file;
        }
        return failure.getReason() == null
                ? file + " cannot be used: " + failure.getClass().getSimpleName()
                : String.valueOf(failure.getMessage());
    }
}
