package org.dateline.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;

/**
 * Feeds mutated inputs to the readers and stops at the first that throws or takes longer than five
 * seconds. The command stands in {@code bench/README.md}, under "Reading"; run it with {@code
 * -Xmx512m}, so that too much memory is a crash.
 *
 * <p>Arguments: a folder of seeds, millions of bytes for each seed, a number to begin from.
 */
public final class FuzzReaders {
  private static final long MOST_NANOS = 5_000_000_000L;
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

  private FuzzReaders() {}

  public static void main(String[] arguments) throws IOException {
    long bytesEach = Long.parseLong(arguments[1]) * 1_000_000;
    long number = Long.parseLong(arguments[2]);
    ReportReader reader = ReportReader.load(Knowledge.shipped());
    List<byte[]> seeds = new ArrayList<>();
    List<Path> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        names.add(file);
        seeds.add(Files.readAllBytes(file));
      }
    }
    for (int i = 0; i < seeds.size(); i++) {
      System.out.println(
          names.get(i).getFileName() + " " + fuzz(reader, seeds, i, bytesEach, number));
    }
  }

  private static String fuzz(
      ReportReader reader, List<byte[]> seeds, int seed, long bytes, long number)
      throws IOException {
    long done = 0;
    long inputs = 0;
    long slowest = 0;
    Map<String, Integer> outcomes = new HashMap<>();
    for (long n = number; done < bytes; n++) {
      byte[] input = mutate(seeds, seed, new Random(n * 31 + seed));
      long begin = System.nanoTime();
      try {
        reader.read(
            new ByteArrayInputStream(input),
            "fuzz",
            ReadOptions.NONE,
            r -> outcomes.merge("reports", 1, Integer::sum),
            f -> outcomes.merge("faults", 1, Integer::sum));
      } catch (RuntimeException | Error e) {
        Path kept = Files.write(Files.createTempFile("fuzz", ".bin"), input);
        throw new AssertionError("input " + n + " kept as " + kept, e);
      }
      slowest = Math.max(slowest, System.nanoTime() - begin);
      if (slowest > MOST_NANOS) {
        Path kept = Files.write(Files.createTempFile("fuzz", ".bin"), input);
        throw new AssertionError("input " + n + " is slow, kept as " + kept);
      }
      done += input.length;
      inputs++;
    }
    return inputs + " inputs, slowest " + slowest / 1_000_000 + " ms, " + outcomes;
  }

  private static byte[] mutate(List<byte[]> seeds, int seed, Random random) {
    byte[] input = seeds.get(seed).clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      input = mutateOnce(input, seeds, random);
    }
    return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
  }

  private static byte[] mutateOnce(byte[] input, List<byte[]> seeds, Random random) {
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
