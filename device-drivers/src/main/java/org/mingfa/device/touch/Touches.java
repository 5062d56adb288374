package org.mingfa.device.touch;

import java.util.BitSet;

/// Which fingers are down, and how often one came down. Multi-touch protocol B of the kernel with its slots;
/// protocol A and single touch by `BTN_TOUCH`. For one thread.
final class Touches {
    private static final int EV_SYN = 0;
    private static final int SYN_DROPPED = 3;
    private static final int EV_KEY = 1;
    private static final int BTN_TOUCH = 0x14a;
    private static final int EV_ABS = 3;
    private static final int ABS_MT_SLOT = 0x2f;
    private static final int ABS_MT_TRACKING_ID = 0x39;
    /// More than any screen has; a wild number must not grow the set.
    private static final int SLOTS = 64;

    private final BitSet down = new BitSet(SLOTS);
    private int slot;
    private boolean multi;
    private long count;

    void take(InputEvent event) {
        switch (event.type()) {
            case EV_ABS -> axis(event);
            case EV_KEY -> key(event);
            case EV_SYN -> synchronise(event);
            default -> {}
        }
    }

    private void axis(InputEvent event) {
        if (event.code() == ABS_MT_SLOT) {
            slot = Math.clamp(event.value(), 0, SLOTS - 1);
        } else if (event.code() == ABS_MT_TRACKING_ID) {
            multi = true;
            set(slot, event.value() >= 0);
        }
    }

    private void key(InputEvent event) {
        if (event.code() == BTN_TOUCH && event.value() == 0) {
            // The last finger is up; protocol A says no more than that.
            down.clear();
        } else if (event.code() == BTN_TOUCH && !multi) {
            set(0, true);
        }
    }

    private void synchronise(InputEvent event) {
        if (event.code() == SYN_DROPPED) {
            // Events were lost: who is down will be told anew.
            down.clear();
        }
    }

    private void set(int finger, boolean isDown) {
        if (isDown && !down.get(finger)) {
            count++;
        }
        down.set(finger, isDown);
    }

    int fingers() {
        return down.cardinality();
    }

    long count() {
        return count;
    }
}
