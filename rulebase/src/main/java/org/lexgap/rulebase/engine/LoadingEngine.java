package org.lexgap.rulebase.engine;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.drools.model.Model;

/**
 * An engine whose rules are loaded on a thread of their own. Reading a catalogue and a summary
 * takes about as long and needs no rules; the first question waits for them.
 */
final class LoadingEngine implements Engine {

  private final FutureTask<Engine> loading;

  /**
   * Starts to load.
   *
   * @param rules where the rules come from
   */
  LoadingEngine(Supplier<List<Model>> rules) {
    loading = new FutureTask<>(() -> new RuleEngine(rules.get()));
    Thread thread = new Thread(loading, "lexgap-rules");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Runs the rules as soon as they are there.
   *
   * @throws IllegalStateException if they could not be loaded
   */
  @Override
  public List<Object> run(Collection<?> facts, List<String> stages) {
    return loaded().run(facts, stages);
  }

  private Engine loaded() {
    try {
      return loading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the rules were loaded.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "The rules of this product cannot be loaded. Build it anew.", e.getCause());
    }
  }
}
