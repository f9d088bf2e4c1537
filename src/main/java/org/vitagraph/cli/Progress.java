package org.vitagraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work is: a bar on a terminal, plain lines elsewhere, or nothing. */
interface Progress {
  /** Begins a part of the work; it is ended by closing it. */
  Part begin(String task, long steps);

  /** A part of the work. May be told by several threads at once. */
  interface Part extends AutoCloseable {
    /** One step more is done. */
    void step(String what);

    @Override
    void close();
  }

  /** The way that suits where the output goes. */
  static Progress to(PrintWriter err, boolean quiet) {
    return quiet ? (task, steps) -> new Silence() : isTerminal() ? Bar::new : lines(err);
  }

  /** Plain lines: each step of a short piece of work, some twenty of a long one. */
  static Progress lines(PrintWriter err) {
    return (task, steps) -> new Lines(err, task, steps);
  }

  /**
   * The launcher knows whether standard error is a terminal; Java tells only of input and output
   * together, and from 22 on not even that.
   */
  private static boolean isTerminal() {
    return Boolean.getBoolean("vitagraph.terminal");
  }

  /** Says nothing. */
  final class Silence implements Part {
    @Override
    public void step(String what) {}

    @Override
    public void close() {}
  }

  /** A bar on standard error. */
  final class Bar implements Part {
    private final ProgressBar bar;

    Bar(String task, long steps) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .build();
    }

    @Override
    public void step(String what) {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** Lines of text. */
  final class Lines implements Part {
    private static final int SHORT = 25;

    private final PrintWriter out;
    private final String task;
    private final long steps;
    private long done;

    Lines(PrintWriter out, String task, long steps) {
      this.out = out;
      this.task = task;
      this.steps = steps;
      if (steps == 1) {
        out.println(task);
      }
    }

    @Override
    public synchronized void step(String what) {
      done++;
      if (steps > 1 && (steps <= SHORT || done * 20 / steps > (done - 1) * 20 / steps)) {
        out.printf(Locale.ROOT, "%s %d/%d %s%n", task, done, steps, what);
      }
    }

    @Override
    public void close() {}
  }
}
