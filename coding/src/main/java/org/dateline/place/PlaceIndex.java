package org.dateline.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;

/**
 * GeoNames' cities and regions as one read-only block of bytes, mapped and searched where it lies:
 * nothing is parsed into objects at load. Places are numbered from 0, first-level regions first,
 * then second-level ones, then cities.
 *
 * <p>Layout, big-endian: the header ({@link #MAGIC}, then the counts of places, keys, postings and
 * bytes of names, of countries and of features); the countries' codes (2 bytes each); the features'
 * codes (8 bytes each, padded with spaces); the places ({@link #RECORD} bytes each); the keys'
 * hashes, ascending (8 bytes each); the first posting of each key (4 bytes each, and the count of
 * all); the postings (4 bytes each: the place's number doubled, plus 1 where the key is an
 * alternate name); the names (a length of 1 byte, then UTF-8).
 */
final class PlaceIndex {
  /** {@code DPL} and the version of the layout. */
  static final int MAGIC = 0x44504c01;

  /** Integers of the header. */
  static final int HEADER = 7;

  /** Bytes of a place: name, GeoNames id, latitude, longitude, population, regions, codes. */
  static final int RECORD = 32;

  /** Coordinates are kept as integers in this part of a degree, about a metre. */
  static final double SCALE = 100_000;

  private final ByteBuffer bytes;
  private final int places;
  private final int keys;
  private final List<String> countries;
  private final List<String> features;
  private final int placesAt;
  private final int hashesAt;
  private final int startsAt;
  private final int postingsAt;
  private final int namesAt;

  PlaceIndex(ByteBuffer bytes) {
    if (bytes.limit() < HEADER * 4 || bytes.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("no index of places, or one of another version");
    }
    this.bytes = bytes;
    this.places = bytes.getInt(4);
    this.keys = bytes.getInt(8);
    int countriesAt = HEADER * 4;
    int featuresAt = countriesAt + 2 * bytes.getInt(20);
    this.countries = codes(countriesAt, 2, bytes.getInt(20));
    this.features = codes(featuresAt, 8, bytes.getInt(24));
    this.placesAt = featuresAt + 8 * bytes.getInt(24);
    this.hashesAt = placesAt + RECORD * places;
    this.startsAt = hashesAt + 8 * keys;
    this.postingsAt = startsAt + 4 * (keys + 1);
    this.namesAt = postingsAt + 4 * bytes.getInt(12);
  }

  static PlaceIndex load(Knowledge knowledge, String path) {
    try {
      return new PlaceIndex(knowledge.map(path));
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(
          new Fault(path, 0, String.valueOf(e.getMessage()), "build it again: places/build"));
    }
  }

  private List<String> codes(int at, int width, int count) {
    List<String> codes = new ArrayList<>(count);
    byte[] code = new byte[width];
    for (int i = 0; i < count; i++) {
      bytes.get(at + i * width, code);
      codes.add(new String(code, StandardCharsets.US_ASCII).strip());
    }
    return List.copyOf(codes);
  }

  int size() {
    return places;
  }

  /** GeoNames' feature codes, such as {@code PPLC}; {@link #feature} gives positions in it. */
  List<String> features() {
    return features;
  }

  /** The places of this key, each number doubled, plus 1 where the key is an alternate name. */
  int[] postings(String key) {
    int found = search(PlaceKey.hash(key));
    if (found < 0) {
      return new int[0];
    }
    int from = bytes.getInt(startsAt + 4 * found);
    int to = bytes.getInt(startsAt + 4 * found + 4);
    int[] postings = new int[to - from];
    for (int i = from; i < to; i++) {
      postings[i - from] = bytes.getInt(postingsAt + 4 * i);
    }
    return postings;
  }

  /** Whether any place has this key. */
  boolean has(String key) {
    return search(PlaceKey.hash(key)) >= 0;
  }

  private int search(long hash) {
    int low = 0;
    int high = keys - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long at = bytes.getLong(hashesAt + 8 * middle);
      if (at == hash) {
        return middle;
      }
      if (at < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  String name(int place) {
    int at = namesAt + integer(place, 0);
    byte[] name = new byte[bytes.get(at) & 0xff];
    bytes.get(at + 1, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  int geonamesId(int place) {
    return integer(place, 4);
  }

  double latitude(int place) {
    return integer(place, 8) / SCALE;
  }

  double longitude(int place) {
    return integer(place, 12) / SCALE;
  }

  int population(int place) {
    return integer(place, 16);
  }

  /** Its first-level region, itself for such a region, -1 where there is none. */
  int admin1(int place) {
    return integer(place, 20);
  }

  /** Its second-level region, itself for such a region, -1 where there is none. */
  int admin2(int place) {
    return integer(place, 24);
  }

  /** ISO 3166 alpha-2 code of its country. */
  String country(int place) {
    return countries.get(bytes.getShort(record(place) + 28));
  }

  int feature(int place) {
    return bytes.getShort(record(place) + 30);
  }

  private int integer(int place, int offset) {
    return bytes.getInt(record(place) + offset);
  }

  private int record(int place) {
    return placesAt + RECORD * place;
  }
}
