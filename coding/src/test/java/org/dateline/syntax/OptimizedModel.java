package org.dateline.syntax;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Lets ONNX Runtime join operators once instead of at each start, which takes it longer than all
 * else of loading: {@code OptimizedModel encoder.events.onnx encoder.onnx}. What depends on the
 * processor is left to the start. Writes the weights' version beside them.
 */
final class OptimizedModel {
  private static final int VERSION_DIGITS = 12;

  private OptimizedModel() {}

  public static void main(String[] arguments)
      throws IOException, OrtException, NoSuchAlgorithmException {
    Path out = Path.of(arguments[1]);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
      options.setOptimizedModelFilePath(out.toString());
      OrtEnvironment.getEnvironment().createSession(arguments[0], options).close();
    }
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out));
    String version = HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
    Files.writeString(out.resolveSibling("encoder.version"), version + "\n");
  }
}
