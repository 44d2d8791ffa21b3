package org.dateline.syntax;

import java.util.List;

/**
 * Which words of a sentence fill a role of the event that another word tells, as the model has
 * learned it from sentences marked by hand: log-odds. Immutable.
 */
public final class RoleScores {
  /** Where no model was asked. */
  public static final RoleScores UNKNOWN =
      new RoleScores(List.of(), new float[0][], new float[0][]);

  private final List<String> roles;
  private final float[][] events;
  private final float[][] fillers;

  private RoleScores(List<String> roles, float[][] events, float[][] fillers) {
    this.roles = roles;
    this.events = events;
    this.fillers = fillers;
  }

  /**
   * From the model's vectors.
   *
   * @param roles the roles in the order in which their vectors stand side by side in each row
   * @param events a row a word as an event, the first the root's
   * @param fillers a row a word as what fills a role
   */
  static RoleScores of(List<String> roles, float[][] events, float[][] fillers) {
    return new RoleScores(roles, events, fillers);
  }

  /** The roles that the model knows; none where it was not asked. */
  public List<String> roles() {
    return roles;
  }

  /** Whether the model was asked. */
  public boolean known() {
    return !roles.isEmpty();
  }

  /**
   * The log-odds that a word names what fills a role of an event: above 0 where it is more likely
   * than not.
   *
   * @param event the index of a word that tells the event
   * @param filler the index of another word of the sentence
   * @param role {@code actor}, {@code recipient} or {@code place}
   * @throws IllegalArgumentException where there is no such role
   */
  public double of(int event, int filler, String role) {
    int index = roles.indexOf(role);
    if (index < 0) {
      throw new IllegalArgumentException("the model knows no role " + role);
    }
    float[] left = events[event + 1];
    float[] right = fillers[filler + 1];
    int size = left.length / roles.size();
    double sum = 0;
    for (int i = index * size; i < (index + 1) * size; i++) {
      sum += left[i] * (double) right[i];
    }
    return sum;
  }
}
