package org.dateline.dedupe;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The profiles of tellings that are kept elsewhere, by their number: the last that were asked for
 * are at hand, the others are worked out anew. For one thread.
 */
final class Profiles {
  /** Of some 1.6 kB each: what a busy week's events are compared with comes again and again. */
  static final int AT_HAND = 50_000;

  private static final float LOAD = 0.75f;

  private final Rule rule;
  private final Tellings tellings;
  private final int atHand;
  private final Map<Integer, Profile> recent = new LinkedHashMap<>(16, LOAD, true);

  /**
   * @param atHand how many are kept: {@link #AT_HAND}, or all where the tellings are in memory
   */
  Profiles(Rule rule, Tellings tellings, int atHand) {
    this.rule = rule;
    this.tellings = tellings;
    this.atHand = atHand;
  }

  int size() {
    return tellings.size();
  }

  Profile get(int number) {
    Profile known = recent.get(number);
    if (known != null) {
      return known;
    }
    Profile profile = rule.profile(tellings.get(number));
    recent.put(number, profile);
    if (recent.size() > atHand) {
      recent.remove(recent.keySet().iterator().next());
    }
    return profile;
  }
}
