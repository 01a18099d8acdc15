package example;

import dev.ipckit.*;
import dev.ipckit.annotation.*;

@RemoteInterface
interface Clock { // expect IPC007: ClockStub cannot be generated for Clock, since the name belongs to a class inside of Clock
    ClockStub now();

    record ClockStub(long millis) {}
}

interface Ticking {
    class TimerParcels {}
}

@RemoteInterface
interface Timer extends Ticking { // expect IPC007: TimerParcels cannot be generated for Timer
    void start();
}
