package org.dateline.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON of requests and answers. Thread-safe. */
final class Json {
  private final ObjectMapper mapper = new ObjectMapper();

  ObjectNode object() {
    return mapper.createObjectNode();
  }

  ArrayNode array() {
    return mapper.createArrayNode();
  }

  /** Reads what the program itself wrote. */
  JsonNode parse(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  /** The request's body, which must be one JSON object of at most {@code limit} bytes. */
  ObjectNode body(Context context, int limit) {
    try {
      JsonNode node = mapper.readTree(bytes(context, limit));
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("The body is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Problem.badRequest("The body cannot be read.");
    }
    throw Problem.badRequest("The body must be a JSON object.");
  }

  /** The request's body as it came, of at most {@code limit} bytes, however it was sent. */
  static byte[] bytes(Context context, int limit) throws IOException {
    byte[] bytes = context.bodyInputStream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      String detail = "The body is larger than " + limit / 1024 + " KiB.";
      throw new Problem(413, "Too large", detail);
    }
    return bytes;
  }

  void answer(Context context, JsonNode node) {
    answer(context, bytes(node));
  }

  void answer(Context context, Problem problem, @Nullable String instance) {
    ObjectNode node = object();
    node.put("type", "about:blank");
    node.put("title", problem.title());
    node.put("status", problem.status());
    node.put("detail", problem.detail());
    node.put("instance", instance);
    context.status(problem.status());
    send(context, "application/problem+json", bytes(node));
  }

  /** As it is sent. */
  static byte[] bytes(JsonNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Answers with JSON that was written before. */
  static void answer(Context context, byte[] bytes) {
    send(context, "application/json", bytes);
  }

  private static void send(Context context, String type, byte[] bytes) {
    context.contentType(type + "; charset=utf-8");
    boolean found = context.method() == HandlerType.GET && context.statusCode() == 200;
    if (found && Tags.matches(context, bytes)) {
      context.status(304);
      return;
    }
    context.result(bytes);
  }
}
