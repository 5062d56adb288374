package org.mingfa.kiosk.demo;

/// Work that goes on while the kiosk serves, and is given up when it stops.
final class Meantime implements AutoCloseable {
    private final Thread thread;

    private Meantime(Thread thread) {
        this.thread = thread;
    }

    static Meantime nothing() {
        return new Meantime(new Thread());
    }

    static Meantime start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return new Meantime(thread);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
