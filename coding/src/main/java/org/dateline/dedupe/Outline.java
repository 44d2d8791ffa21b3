package org.dateline.dedupe;

import java.util.List;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.Where;

/**
 * The few numbers by which most tellings that cannot be of one event are told apart, so that their
 * words need not be looked at. What it excludes, {@link Rule#contradict} does too; of the rest it
 * says nothing.
 *
 * <p>Flat, as most of linking is going through these. Each of a side's countries and ids is one of
 * 64 bits: sets without a common bit have nothing in common.
 *
 * @param firstDay as {@link Days#first}
 * @param lastDay as {@link Days#last}
 * @param country a number of the place's country, 0 where it has none
 * @param mutual whether either side may be told as the actor
 * @param actors ids of the actors, none where not every one is known by its id and has a country
 * @param actorCountries their countries, none where they have no ids
 * @param recipients ids of the recipients, as of the actors
 * @param recipientCountries their countries
 */
record Outline(
    long firstDay,
    long lastDay,
    int country,
    boolean mutual,
    long actors,
    long actorCountries,
    long recipients,
    long recipientCountries) {

  /** Bits of a sign for a side, of which the lower twelve are for countries. */
  private static final int PARTIES = 22;

  private static final long ACTORS = (1L << PARTIES) - 1;
  private static final long RECIPIENTS = ACTORS << PARTIES;
  private static final long WHERE = -1L << (2 * PARTIES);

  static Outline of(Telling telling, Days days, boolean mutual) {
    Where where = telling.where();
    String country = where == null ? null : where.country();
    return new Outline(
        days.first(),
        days.last(),
        country == null ? 0 : (int) Hash.of(country),
        mutual,
        ids(telling.actors()),
        countries(telling.actors()),
        ids(telling.recipients()),
        countries(telling.recipients()));
  }

  private static long ids(List<Party> side) {
    long ids = 0;
    for (Party party : side) {
      if (!party.known() || party.country() == null) {
        return 0;
      }
      ids |= bit(party.id());
    }
    return ids;
  }

  private static long countries(List<Party> side) {
    long countries = 0;
    for (Party party : side) {
      if (!party.known() || party.country() == null) {
        return 0;
      }
      countries |= bit(party.country());
    }
    return countries;
  }

  private static long bit(String text) {
    return 1L << (Hash.of(text) & 63);
  }

  /**
   * What fits into one number of it: bits for the place's country, for the actors and for the
   * recipients.
   */
  long sign() {
    long where = country == 0 ? 0 : 1L << (PARTIES * 2 + Math.floorMod(country, 64 - PARTIES * 2));
    return mutual
        ? where
        : where | sign(recipients, recipientCountries) << PARTIES | sign(actors, actorCountries);
  }

  private static long sign(long ids, long countries) {
    return countries == 0 ? 0 : folded(countries, 12) | folded(ids, PARTIES - 12) << 12;
  }

  private static long folded(long bits, int width) {
    long folded = 0;
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      folded |= 1L << (Long.numberOfTrailingZeros(rest) % width);
    }
    return folded;
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
        && (apart(actors, actorCountries, other.actors, other.actorCountries)
            || apart(recipients, recipientCountries, other.recipients, other.recipientCountries));
  }

  /** Whether all members of the one are of other countries than all members of the other. */
  private static boolean apart(long ids, long countries, long otherIds, long otherCountries) {
    return countries != 0
        && otherCountries != 0
        && (countries & otherCountries) == 0
        && (ids & otherIds) == 0;
  }
}
