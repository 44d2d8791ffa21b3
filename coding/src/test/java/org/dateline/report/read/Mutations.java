package org.dateline.report.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Inputs made of seeds by changing, cutting, repeating and mixing their bytes. Immutable. */
final class Mutations {
  private static final int LONGEST = 400_000;
  private static final byte[][] TOKENS =
      Stream.of(
              "<",
              ">",
              "\"",
              "{",
              "}",
              "[",
              "]",
              "\n",
              "\r\n\r\n",
              "\0",
              "\\u",
              "\\'",
              "<![CDATA[",
              "]]>",
              "<!--",
              "&#x110000;",
              "<!DOCTYPE x [",
              "--b",
              "From x\n",
              "WARC/1.0\r\n",
              "Content-Length: 99999999999\r\n",
              "99999999999999999999",
              "-1",
              "\uffff",
              "\ud83d",
              "1 of 2 DOCUMENTS\n",
              "End of Document\n",
              "31 February 2015",
              "00:99",
              "% %",
              "\t",
              "\"\"",
              ";",
              "AN\n",
              "(",
              ")",
              ", Aug 4 (Reuters) -",
              "<p>",
              "</p>",
              "<br><br>")
          .map(s -> s.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  private final List<byte[]> seeds;

  Mutations(List<byte[]> seeds) {
    this.seeds = List.copyOf(seeds);
  }

  /** The input of a number, the same each time. */
  byte[] input(int seed, long number) {
    Random random = new Random(number * 31 + seed);
    byte[] input = seeds.get(seed).clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      input = mutateOnce(input, random);
    }
    return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
  }

  private byte[] mutateOnce(byte[] input, Random random) {
    if (input.length == 0) {
      return TOKENS[random.nextInt(TOKENS.length)].clone();
    }
    int at = random.nextInt(input.length);
    int length = 1 + random.nextInt(Math.min(200, input.length - at));
    byte[] token = TOKENS[random.nextInt(TOKENS.length)];
    return switch (random.nextInt(8)) {
      case 0 -> {
        input[at] ^= (byte) (1 << random.nextInt(8));
        yield input;
      }
      case 1 -> {
        input[at] = (byte) random.nextInt(256);
        yield input;
      }
      case 2 -> join(input, at, token, at);
      case 3 -> join(input, at, new byte[0], at + length);
      case 4 -> join(input, at, Arrays.copyOfRange(input, at, at + length), at);
      case 5 -> join(input, at, repeated(token, 1 + random.nextInt(3_000)), at);
      case 6 -> Arrays.copyOf(input, at);
      default -> {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length);
        int to = from + random.nextInt(Math.min(500, other.length - from));
        yield join(input, at, Arrays.copyOfRange(other, from, to), at);
      }
    };
  }

  private static byte[] repeated(byte[] token, int times) {
    byte[] all = new byte[token.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = token[i % token.length];
    }
    return all;
  }

  private static byte[] join(byte[] input, int begin, byte[] middle, int end) {
    byte[] joined = Arrays.copyOf(input, begin + middle.length + input.length - end);
    System.arraycopy(middle, 0, joined, begin, middle.length);
    System.arraycopy(input, end, joined, begin + middle.length, input.length - end);
    return joined;
  }
}
