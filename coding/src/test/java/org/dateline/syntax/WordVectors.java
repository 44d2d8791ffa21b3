package org.dateline.syntax;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.text.SentenceSplitter;

/**
 * Writes the vectors that {@code training/events.py} and {@code roles.py} learn from: {@code
 * WordVectors exposed.onnx texts.jsonl vectors.bin words.jsonl}. Of each text's words, in order:
 * little-endian floats to the first file, {@code [[word, tag, relation, head], …]} a line to the
 * second, the head as the index of a word of the text, or below 0.
 */
final class WordVectors {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WordVectors() {}

  public static void main(String[] arguments) throws IOException, OrtException {
    Knowledge knowledge = Knowledge.shipped();
    SentenceSplitter splitter = SentenceSplitter.load(knowledge);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (Parser parser = Parser.load(knowledge);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        OrtSession session = environment.createSession(arguments[0], options);
        BufferedReader in = Files.newBufferedReader(Path.of(arguments[1]));
        OutputStream vectors =
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 20);
        BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[3]))) {
      String line;
      while ((line = in.readLine()) != null) {
        Report report = report(JSON.readTree(line).get("text").asText());
        List<Sentence> sentences = splitter.split(report);
        List<List<Object>> words = new ArrayList<>();
        for (Tree tree : parser.parse(report, sentences).trees()) {
          Encoder.Input input = parser.input(tree.sentence().tokens(), false);
          write(environment, session, input, vectors);
          int base = words.size();
          for (Word word : tree.words()) {
            int head = word.head() < 0 ? word.head() : base + word.head();
            words.add(List.of(word.text(), word.upos(), word.relation(), head));
          }
        }
        out.write(JSON.writeValueAsString(words));
        out.newLine();
      }
    }
  }

  private static Report report(String text) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    return new Report("text", null, null, null, null, "en", text, layout);
  }

  private static void write(
      OrtEnvironment environment, OrtSession session, Encoder.Input input, OutputStream out)
      throws IOException, OrtException {
    int[] mask = new int[input.pieces().length];
    Arrays.fill(mask, 1);
    try (OnnxTensor pieces = tensor(environment, input.pieces());
        OnnxTensor cases = tensor(environment, input.cases());
        OnnxTensor all = tensor(environment, mask);
        OnnxTensor first = tensor(environment, input.first());
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", pieces, "case_ids", cases, "attention_mask", all, "first", first),
                Set.of("words"))) {
      OnnxTensor words = (OnnxTensor) result.get("words").orElseThrow();
      int width = (int) words.getInfo().getShape()[2];
      FloatBuffer values = words.getFloatBuffer().position(width); // without the root
      ByteBuffer bytes =
          ByteBuffer.allocate(values.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(values);
      out.write(bytes.array());
    }
  }

  private static OnnxTensor tensor(OrtEnvironment environment, int[] values) throws OrtException {
    LongBuffer longs = LongBuffer.allocate(values.length);
    for (int value : values) {
      longs.put(value);
    }
    return OnnxTensor.createTensor(environment, longs.flip(), new long[] {1, values.length});
  }
}
