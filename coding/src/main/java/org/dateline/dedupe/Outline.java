package org.dateline.dedupe;

import java.util.List;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.Where;

/**
 * The few numbers by which most tellings that cannot be of one event are told apart, so that their
 * words need not be looked at. What it excludes, {@link Rule#contradict} does too; of the rest it
 * says nothing.
 *
 * @param firstDay as {@link Days#first}
 * @param lastDay as {@link Days#last}
 * @param country a number of the place's country, 0 where it has none
 * @param mutual whether either side may be told as the actor
 * @param actors their outline
 * @param recipients theirs
 */
record Outline(
    long firstDay, long lastDay, int country, boolean mutual, Side actors, Side recipients) {

  /** Bits of a sign for the countries of a side, then for its ids, and for both. */
  private static final int COUNTRIES = 12;

  private static final int IDS = 10;
  private static final int SIDE = COUNTRIES + IDS;

  private static final long ACTORS = (1L << SIDE) - 1;
  private static final long RECIPIENTS = ACTORS << SIDE;
  private static final long WHERE = ~(ACTORS | RECIPIENTS);

  /**
   * A side. Each of its countries and ids is one of 64 bits: sets without a common bit have nothing
   * in common.
   *
   * @param countries none where not every member is known by its id and has a country
   * @param ids of the members
   */
  private record Side(long countries, long ids) {
    private static final Side OPEN = new Side(0, 0);

    static Side of(List<Party> parties) {
      long countries = 0;
      long ids = 0;
      for (Party party : parties) {
        if (!party.known() || party.country() == null) {
          return OPEN;
        }
        countries |= bit(party.country());
        ids |= bit(party.id());
      }
      return new Side(countries, ids);
    }

    private static long bit(String text) {
      return 1L << (Hash.of(text) & 63);
    }

    /** Whether all members of the one are of other countries than all members of the other. */
    boolean excludes(Side other) {
      return countries != 0
          && other.countries != 0
          && (countries & other.countries) == 0
          && (ids & other.ids) == 0;
    }

    /** The same in fewer bits. */
    long sign() {
      return folded(countries, COUNTRIES) | folded(ids, IDS) << COUNTRIES;
    }

    private static long folded(long bits, int width) {
      long folded = 0;
      for (long rest = bits; rest != 0; rest &= rest - 1) {
        folded |= 1L << (Long.numberOfTrailingZeros(rest) % width);
      }
      return folded;
    }
  }

  static Outline of(Telling telling, Days days, boolean mutual) {
    Where where = telling.where();
    String country = where == null ? null : where.country();
    return new Outline(
        days.first(),
        days.last(),
        country == null ? 0 : (int) Hash.of(country),
        mutual,
        Side.of(telling.actors()),
        Side.of(telling.recipients()));
  }

  /**
   * What fits into one number of it: bits for the place's country, for the actors and for the
   * recipients.
   */
  long sign() {
    long where = country == 0 ? 0 : 1L << (2 * SIDE + Math.floorMod(country, Long.SIZE - 2 * SIDE));
    return mutual ? where : where | recipients.sign() << SIDE | actors.sign();
  }

  /** Whether outlines of these signs exclude each other; where not, nothing is known. */
  static boolean exclude(long sign, long other) {
    return parted(sign, other, ACTORS)
        || parted(sign, other, RECIPIENTS)
        || parted(sign, other, WHERE);
  }

  private static boolean parted(long sign, long other, long part) {
    return (sign & other & part) == 0 && (sign & part) != 0 && (other & part) != 0;
  }

  /** Whether no event can be told by both; where not, nothing is known. */
  boolean excludes(Outline other) {
    if (firstDay > other.lastDay
        || other.firstDay > lastDay
        || (country != other.country && country != 0 && other.country != 0)) {
      return true;
    }
    return !(mutual && other.mutual)
        && (actors.excludes(other.actors) || recipients.excludes(other.recipients));
  }
}
