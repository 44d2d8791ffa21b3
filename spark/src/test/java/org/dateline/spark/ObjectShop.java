package org.dateline.spark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Objects in memory behind as much of Amazon S3's interface as Hadoop's S3A client calls for small
 * objects: no rights, no uploads in parts. Like S3 it knows no folders, and cannot rename.
 *
 * <p>Written after Amazon's "API Reference, S3 API version 2006-03-01".
 */
final class ObjectShop implements AutoCloseable {
  static final String BUCKET = "news";
  private static final String MODIFIED = "2026-11-23T12:00:00.000Z";
  private static final String MODIFIED_HEADER = "Mon, 23 Nov 2026 12:00:00 GMT";
  private static final Pattern KEY = Pattern.compile("<Key>([^<]*)</Key>");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

  private final NavigableMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private ObjectShop(HttpServer server) {
    this.server = server;
  }

  static ObjectShop open() throws IOException {
    // Otherwise heads and bodies of answers wait for each other, some 40 ms each time.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    ObjectShop shop = new ObjectShop(HttpServer.create(address, 0));
    shop.server.createContext("/", shop::handle);
    shop.server.setExecutor(shop.threads);
    shop.server.start();
    return shop;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void put(String key, byte[] content) {
    objects.put(key, content);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void handle(HttpExchange call) throws IOException {
    try (call) {
      byte[] body = body(call);
      String path = call.getRequestURI().getPath().substring(1);
      String key = path.contains("/") ? path.substring(path.indexOf('/') + 1) : "";
      Map<String, String> query = query(call.getRequestURI().getRawQuery());
      switch (call.getRequestMethod()) {
        case "GET" -> {
          if (key.isEmpty()) {
            xml(call, list(query));
          } else {
            get(call, key);
          }
        }
        case "HEAD" -> get(call, key);
        case "PUT" -> put(call, key, body);
        case "POST" -> {
          Matcher keys = KEY.matcher(new String(body, StandardCharsets.UTF_8));
          while (keys.find()) {
            objects.remove(keys.group(1));
          }
          xml(call, "<DeleteResult/>");
        }
        case "DELETE" -> {
          objects.remove(key);
          call.sendResponseHeaders(204, -1);
        }
        default -> call.sendResponseHeaders(405, -1);
      }
    }
  }

  /** What a call brings; a signed stream comes in pieces, each with its length and signature. */
  private static byte[] body(HttpExchange call) throws IOException {
    byte[] all = call.getRequestBody().readAllBytes();
    String digest = call.getRequestHeaders().getFirst("x-amz-content-sha256");
    if (digest == null || !digest.startsWith("STREAMING-")) {
      return all;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(all);
    for (int length = pieceLength(in); length > 0; length = pieceLength(in)) {
      body.write(in.readNBytes(length));
      in.skipNBytes(2);
    }
    return body.toByteArray();
  }

  private static int pieceLength(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return Integer.parseInt(line.substring(0, line.indexOf(";")), 16);
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      String value = parts.length == 1 ? "" : parts[1];
      query.put(parts[0], URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return query;
  }

  private void get(HttpExchange call, String key) throws IOException {
    byte[] content = objects.get(key);
    if (content == null) {
      call.sendResponseHeaders(key.isEmpty() ? 200 : 404, -1);
      return;
    }
    String range = call.getRequestHeaders().getFirst("Range");
    Matcher bytes = RANGE.matcher(range == null ? "" : range);
    int from = 0;
    int to = content.length;
    if (bytes.matches()) {
      from = Integer.parseInt(bytes.group(1));
      to = bytes.group(2).isEmpty() ? to : Math.min(to, Integer.parseInt(bytes.group(2)) + 1);
      call.getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + content.length);
    }
    call.getResponseHeaders().set("ETag", tag(content));
    call.getResponseHeaders().set("Last-Modified", MODIFIED_HEADER);
    if (call.getRequestMethod().equals("HEAD")) {
      call.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
      call.sendResponseHeaders(200, -1);
      return;
    }
    call.sendResponseHeaders(bytes.matches() ? 206 : 200, to == from ? -1 : to - from);
    call.getResponseBody().write(content, from, to - from);
  }

  private void put(HttpExchange call, String key, byte[] body) throws IOException {
    String source = call.getRequestHeaders().getFirst("x-amz-copy-source");
    if (source != null) {
      String path = URLDecoder.decode(source, StandardCharsets.UTF_8);
      byte[] content = objects.get(path.substring(path.indexOf(BUCKET) + BUCKET.length() + 1));
      objects.put(key, content);
      xml(
          call,
          "<CopyObjectResult><ETag>%s</ETag><LastModified>%s</LastModified></CopyObjectResult>"
              .formatted(tag(content), MODIFIED));
      return;
    }
    boolean only = "*".equals(call.getRequestHeaders().getFirst("If-None-Match"));
    if (only && objects.putIfAbsent(key, body) != null) {
      call.sendResponseHeaders(412, -1);
      return;
    }
    objects.put(key, body);
    call.getResponseHeaders().set("ETag", tag(body));
    call.sendResponseHeaders(200, -1);
  }

  /** Keys, and instead of those that go on behind the delimiter, their beginning once. */
  private String list(Map<String, String> query) {
    String prefix = query.getOrDefault("prefix", "");
    String delimiter = query.getOrDefault("delimiter", "");
    int most = Integer.parseInt(query.getOrDefault("max-keys", "1000"));
    String after = query.getOrDefault("continuation-token", query.getOrDefault("start-after", ""));
    StringBuilder found = new StringBuilder();
    TreeSet<String> seen = new TreeSet<>();
    for (Map.Entry<String, byte[]> object : objects.tailMap(prefix).entrySet()) {
      String key = object.getKey();
      if (!key.startsWith(prefix) || seen.size() == most) {
        break;
      }
      int end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
      String shown = end < 0 ? key : key.substring(0, end + 1);
      if (shown.compareTo(after) > 0 && seen.add(shown)) {
        String name = URLEncoder.encode(shown, StandardCharsets.UTF_8);
        found.append(
            end < 0
                ? "<Contents><Key>%s</Key><LastModified>%s</LastModified><ETag>%s</ETag><Size>%d</Size></Contents>"
                    .formatted(name, MODIFIED, tag(object.getValue()), object.getValue().length)
                : "<CommonPrefixes><Prefix>%s</Prefix></CommonPrefixes>".formatted(name));
      }
    }
    String next =
        seen.size() == most
            ? "<NextContinuationToken>%s</NextContinuationToken>".formatted(seen.last())
            : "";
    return "<ListBucketResult><Name>%s</Name><EncodingType>url</EncodingType><KeyCount>%d</KeyCount><IsTruncated>%s</IsTruncated>%s%s</ListBucketResult>"
        .formatted(BUCKET, seen.size(), !next.isEmpty(), next, found);
  }

  private static void xml(HttpExchange call, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/xml");
    call.sendResponseHeaders(200, bytes.length);
    call.getResponseBody().write(bytes);
  }

  private static String tag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(content);
      return '"' + HexFormat.of().formatHex(digest) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
