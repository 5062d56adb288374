package org.mingfa.device.panel;

import com.pi4j.Pi4J;
import com.pi4j.boardinfo.definition.BoardModel;
import com.pi4j.boardinfo.util.BoardInfoHelper;
import com.pi4j.context.Context;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import java.nio.file.Files;
import java.nio.file.Path;

/// A GPIO chip of the kernel, through libgpiod 1.6, which Pi4J brings along for ARM only. Pi4J holds one chip a
/// process.
///
/// @param devices `/dev`
record GpioChip(Path devices, String name) implements PinSource {

    @Override
    public String place() {
        return path().toString();
    }

    private Path path() {
        return devices.resolve(name);
    }

    @Override
    public Context open() throws PinsLost {
        if (!Files.exists(path())) {
            throw new PinsLost(PinTrouble.ABSENT, place());
        }
        if (!Files.isReadable(path()) || !Files.isWritable(path())) {
            throw new PinsLost(PinTrouble.NO_PERMISSION, place());
        }
        // Otherwise Pi4J serves Raspberry Pis alone; boards with RK3588 and the like have the same chips to the kernel.
        if (!BoardInfoHelper.runningOnRaspberryPi()) {
            BoardInfoHelper.current().setBoardModel(BoardModel.GENERIC);
        }
        return Pi4J.newContextBuilder()
                .disableShutdownHook()
                .setGpioChipName(name)
                .add(GpioDDigitalInputProvider.newInstance(), GpioDDigitalOutputProvider.newInstance())
                .build();
    }
}
