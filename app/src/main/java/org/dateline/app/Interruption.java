package org.dateline.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ends the process at once where the user or the system asks for it. Java's usual way out runs all
 * shutdown hooks at a time; that of ONNX Runtime takes its memory from under threads that still
 * compute, and the process crashes.
 */
final class Interruption {
  /** Unix' own numbers: a process that a signal ends has 128 and these as its status. */
  private enum Asked {
    HUP(1),
    INT(2),
    TERM(15);

    private final int number;

    Asked(int number) {
      this.number = number;
    }
  }

  private Interruption() {}

  /** What to do last, on Ctrl-C and the like. */
  static void before(Runnable last) {
    for (Asked asked : Asked.values()) {
      try {
        handle(asked, last);
      } catch (ReflectiveOperationException e) {
        Runtime.getRuntime().addShutdownHook(new Thread(last));
        return;
      }
    }
  }

  /** By reflection, since every Java has these classes and none promises them. */
  private static void handle(Asked asked, Runnable last) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object ours =
        Proxy.newProxyInstance(
            Interruption.class.getClassLoader(),
            List.of(handler).toArray(Class<?>[]::new),
            (unusedProxy, method, unusedArguments) -> {
              if (method.getName().equals("handle")) {
                last.run();
                Runtime.getRuntime().halt(128 + asked.number);
              }
              return null;
            });
    try {
      Object named = signal.getConstructor(String.class).newInstance(asked.name());
      signal.getMethod("handle", signal, handler).invoke(null, named, ours);
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof IllegalArgumentException)) {
        throw e;
      }
      // The system has no such signal, or Java keeps it for itself.
    }
  }
}
