package org.vitagraph.link.world;

import java.util.Locale;
import java.util.Random;

/** Titles of papers as the field has them, of words that recur in a topic. */
final class Titles {
  private static final String[] THINGS =
      ("networks graphs queries databases caches compilers kernels sensors robots proteins images speech"
              + " translation parsing retrieval scheduling routing encryption privacy blockchains transactions"
              + " storage memory processors accelerators clouds containers microservices vehicles drones"
              + " wearables games markets auctions voting proofs types programs tests bugs patches clones"
              + " requirements architectures ontologies entities events trajectories streams matrices tensors"
              + " kernels embeddings transformers classifiers ensembles regressions clusters outliers"
              + " recommendations dialogues summaries captions videos gestures faces fingerprints antennas"
              + " channels codes lattices automata logics constraints puzzles plans policies rewards")
          .split(" ");
  private static final String[] QUALITIES =
      ("efficient scalable robust adaptive distributed parallel incremental approximate probabilistic deep"
              + " sparse secure private fair explainable interactive automatic unsupervised federated online"
              + " energy-aware fault-tolerant low-latency high-throughput context-aware cross-lingual dynamic"
              + " hierarchical multi-modal semantic temporal spatial verified lightweight heterogeneous")
          .split(" ");
  private static final String[] DEEDS =
      ("Learning Mining Modeling Predicting Detecting Optimizing Indexing Compressing Verifying Synthesizing"
              + " Scheduling Securing Rethinking Understanding Measuring Accelerating Tracking Ranking Matching")
          .split(" ");
  private static final String[] MEANS =
      ("sampling pruning hashing sketching attention distillation boosting annealing backtracking"
              + " randomization replication sharding batching prefetching speculation rewriting abstraction"
              + " refinement relaxation factorization diffusion contrastive-training self-play transfer-learning")
          .split(" ");
  private static final String[] ONSETS = "B D F G K L M N P R S T V Z Cr Fl Gr Qu St Tr".split(" ");
  private static final String[] RIMES = "a e i o u an el ix or ux ar en ido ova".split(" ");

  private final Random random;

  Titles(Random random) {
    this.random = random;
  }

  /** A title of a topic. */
  String next(int topic) {
    String one = thing(topic);
    String other = thing(topic);
    String quality = any(QUALITIES);
    String plain =
        switch (random.nextInt(6)) {
          case 0 -> any(DEEDS) + " " + quality + " " + one + " with " + any(MEANS);
          case 1 -> capital(quality) + " " + one + " for " + any(QUALITIES) + " " + other;
          case 2 -> any(DEEDS) + " " + one + " in " + quality + " " + other + " by " + any(MEANS);
          case 3 -> "On the " + any(MEANS) + " of " + quality + " " + one + " and " + other;
          case 4 -> capital(quality) + " " + any(MEANS) + " for " + one + " over " + other;
          default -> "A " + quality + " approach to " + one + " using " + any(MEANS);
        };
    return random.nextInt(3) == 0 ? system() + ": " + plain : plain;
  }

  private String thing(int topic) {
    // Most words of a topic's titles are its own.
    int place = random.nextInt(4) > 0 ? topic * 7 + random.nextInt(9) : random.nextInt(1 << 16);
    return THINGS[place % THINGS.length];
  }

  private String system() {
    return any(ONSETS) + any(RIMES) + any(ONSETS).toLowerCase(Locale.ROOT) + any(RIMES);
  }

  private String any(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
