package org.dateline.place;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the layout that {@link PlaceIndex} reads. Equal entries give equal bytes. */
final class IndexWriter {
  /** A place to be written; {@code admin1} and {@code admin2} are numbers of entries, or -1. */
  record Entry(
      String name,
      int geonamesId,
      double latitude,
      double longitude,
      int population,
      int admin1,
      int admin2,
      String country,
      String feature) {}

  private final List<Entry> entries = new ArrayList<>();
  private final TreeMap<Long, List<Integer>> postings = new TreeMap<>();
  private final TreeMap<Long, String> keys = new TreeMap<>();

  /** Adds an entry and returns its number. */
  int add(Entry entry) {
    entries.add(entry);
    return entries.size() - 1;
  }

  /** Makes a place findable by a name; its own names come before its alternate ones. */
  void name(int place, String name, boolean alternate) {
    String key = PlaceKey.of(name);
    long hash = PlaceKey.hash(key);
    String other = keys.putIfAbsent(hash, key);
    if (key.isEmpty() || (other != null && !other.equals(key))) {
      throw new IllegalArgumentException("no key of its own: " + name + " (" + other + ")");
    }
    List<Integer> list = postings.computeIfAbsent(hash, h -> new ArrayList<>(1));
    if (list.stream().noneMatch(posting -> posting >> 1 == place)) {
      list.add(place * 2 + (alternate ? 1 : 0));
    }
  }

  ByteBuffer write() {
    List<String> countries =
        List.copyOf(new TreeSet<>(entries.stream().map(Entry::country).toList()));
    List<String> features =
        List.copyOf(new TreeSet<>(entries.stream().map(Entry::feature).toList()));
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    int count = postings.values().stream().mapToInt(List::size).sum();
    ByteBuffer head =
        ByteBuffer.allocate(
            PlaceIndex.HEADER * 4
                + 2 * countries.size()
                + 8 * features.size()
                + PlaceIndex.RECORD * entries.size()
                + 8 * postings.size()
                + 4 * (postings.size() + 1)
                + 4 * count);
    head.putInt(PlaceIndex.MAGIC).putInt(entries.size()).putInt(postings.size()).putInt(count);
    int namesLengthAt = head.position();
    head.putInt(0).putInt(countries.size()).putInt(features.size());
    countries.forEach(code -> head.put(code.getBytes(StandardCharsets.US_ASCII)));
    features.forEach(
        code -> head.put(String.format("%-8s", code).getBytes(StandardCharsets.US_ASCII)));
    places(head, names, countries, features);
    postings.keySet().forEach(head::putLong);
    int start = 0;
    for (List<Integer> list : postings.values()) {
      head.putInt(start);
      start += list.size();
    }
    head.putInt(start);
    postings.values().forEach(list -> list.forEach(head::putInt));
    head.putInt(namesLengthAt, names.size());
    return ByteBuffer.allocate(head.capacity() + names.size())
        .put(head.flip())
        .put(names.toByteArray())
        .flip();
  }

  private void places(
      ByteBuffer out, ByteArrayOutputStream names, List<String> countries, List<String> features) {
    Map<String, Integer> written = new HashMap<>();
    for (Entry entry : entries) {
      out.putInt(written.computeIfAbsent(entry.name(), name -> append(names, name)));
      out.putInt(entry.geonamesId());
      out.putInt((int) Math.round(entry.latitude() * PlaceIndex.SCALE));
      out.putInt((int) Math.round(entry.longitude() * PlaceIndex.SCALE));
      out.putInt(entry.population()).putInt(entry.admin1()).putInt(entry.admin2());
      out.putShort((short) countries.indexOf(entry.country()));
      out.putShort((short) features.indexOf(entry.feature()));
    }
  }

  private static int append(ByteArrayOutputStream names, String name) {
    int at = names.size();
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > 255) {
      throw new IllegalArgumentException("too long a name: " + name);
    }
    names.write(utf8.length);
    names.writeBytes(utf8);
    return at;
  }
}
