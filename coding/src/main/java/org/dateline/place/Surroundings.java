package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of places outside its names of places.
 *
 * @param adjectives the countries and regions of which adjectives and names of peoples speak, each
 *     as often as they do
 * @param dateline the place of its dateline, null where it has none that is known
 * @param home the publisher's city or country, null where it is not known
 */
record Surroundings(
    List<Candidate> adjectives, @Nullable Candidate home, @Nullable Candidate dateline) {
  static Surroundings of(
      Report report, List<Span> names, Gazetteer gazetteer, Publishers publishers) {
    List<Candidate> adjectives = new ArrayList<>();
    String text = report.text();
    int next = 0;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      while (next < names.size() && names.get(next).end() <= at) {
        next++;
      }
      boolean inName = next < names.size() && names.get(next).begin() < end;
      if (!inName && Character.isUpperCase(text.charAt(at)) && end - at > 3) {
        Candidate spoken = gazetteer.adjective(text.substring(at, end));
        if (spoken != null) {
          adjectives.add(spoken);
        }
      }
      at = end;
    }
    return new Surroundings(adjectives, publishers.home(report.url()), dateline(report, gazetteer));
  }

  /** Of "TROY, N.C." the town that lies in the region; of "CAIRO" the most peopled. */
  private static @Nullable Candidate dateline(Report report, Gazetteer gazetteer) {
    String place = report.dateline() == null ? null : report.dateline().place();
    if (place == null) {
      return null;
    }
    int comma = place.indexOf(',');
    if (comma < 0) {
      return gazetteer.mostPeopled(place);
    }
    String outer = place.substring(comma + 1).strip();
    Candidate region = gazetteer.abbreviated(outer);
    region = region == null ? gazetteer.mostPeopled(outer) : region;
    Candidate inside =
        region == null ? null : gazetteer.in(place.substring(0, comma).strip(), region);
    return inside == null ? region : inside;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
