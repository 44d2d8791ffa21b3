package org.dateline.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.Actor;
import org.dateline.coding.EventRecord;
import org.dateline.event.EventMention;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/** An event in the words of the table for people. */
final class EventCells {
  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_DIGITS = 7;

  private EventCells() {}

  static List<String> of(EventRecord event) {
    EventMention mention = event.mention();
    return List.of(
        type(mention),
        date(mention.date()),
        actors(mention.actors()),
        actors(mention.recipients()),
        place(mention.place()),
        toll(mention.tolls()));
  }

  private static String type(EventMention mention) {
    String modes = mention.modes().isEmpty() ? "" : " " + String.join(", ", mention.modes());
    String standing =
        mention.auxiliaries().isEmpty()
            ? ""
            : " (" + String.join(", ", mention.auxiliaries()) + ")";
    return mention.type() + modes + standing;
  }

  /** The days, in brackets where the text does not say them itself. */
  static String date(EventDate date) {
    LocalDate from = date.from();
    if (from == null) {
      return date.to() == null ? "" : "(by " + date.to() + ")";
    }
    String days = days(from, date.to(), date.precision());
    return date.basis() == EventDate.Basis.STATED ? days : "(" + days + ")";
  }

  private static String days(
      LocalDate from, @Nullable LocalDate to, @Nullable Precision precision) {
    if (from.equals(to)) {
      return from.toString();
    }
    if (precision == Precision.YEAR && to != null && from.getYear() == to.getYear()) {
      return from.toString().substring(0, YEAR_DIGITS);
    }
    if (precision == Precision.MONTH && to != null && from.getMonth() == to.getMonth()) {
      return from.toString().substring(0, MONTH_DIGITS);
    }
    return from + " to " + (to == null ? "?" : to);
  }

  private static String actors(List<Actor> actors) {
    List<String> names = new ArrayList<>();
    for (Actor actor : actors) {
      names.add(actor.code().equals("---") ? actor.name() : actor.name() + " " + actor.code());
    }
    return String.join("; ", names);
  }

  private static String place(@Nullable PlaceMention mention) {
    if (mention == null) {
      return "";
    }
    String country = mention.place().country();
    String name = mention.place().name();
    return country == null ? name : name + ", " + country;
  }

  private static String toll(List<Toll> tolls) {
    List<String> all = new ArrayList<>();
    for (Toll toll : tolls) {
      String number = toll.best() == null ? toll.text() : hedge(toll) + toll.best();
      String total = toll.cumulative() ? " in all" : "";
      all.add(number + " " + toll.kind().name().toLowerCase(Locale.ROOT) + total);
    }
    return String.join("; ", all);
  }

  private static String hedge(Toll toll) {
    return switch (toll.hedge()) {
      case EXACT, BETWEEN, NONE -> "";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "up to ";
      case ABOUT, VAGUE -> "about ";
    };
  }
}
