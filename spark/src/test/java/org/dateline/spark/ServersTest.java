package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.spark.sql.SparkSession;
import org.dateline.report.read.ReadOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From and to servers, begun for the test: HDFS with its own, a Kafka broker, and objects as S3's.
 */
class ServersTest {
  private static final String LOCAL = "127.0.0.1";

  @TempDir private static Path folder;
  private static List<String> lines;
  private static Demo.Tables expected;

  @BeforeAll
  static void code() throws IOException {
    lines = Demo.lines();
    expected = Demo.stored(lines, folder.resolve("store.duckdb"));
  }

  @Test
  void fromAndToHdfs() throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    try (MiniDFSCluster cluster = new MiniDFSCluster.Builder(configuration).build();
        FileSystem hdfs = cluster.getFileSystem()) {
      String root = cluster.getURI().toString();
      put(hdfs, "/reports/1.jsonl", lines.subList(0, 30));
      put(hdfs, "/reports/more/2.jsonl", lines.subList(25, lines.size()));
      String into = root + "/tables";
      String reports = root + "/reports";
      assertThat(run("add", "--into", into, "--partitions", "2", reports + "/*")).isZero();
      // The stream finds all of it stored.
      assertThat(run("watch", "--into", into, "--partitions", "2", "--folder", reports, "--once"))
          .isZero();
      try (SparkSession spark = Demo.session().getOrCreate()) {
        assertThat(Demo.of(spark, into)).isEqualTo(expected);
        Lake lake = Lake.open(spark, into);
        assertThat(lake.current().version()).isEqualTo(1);
        assertThat(lake.folders(Columns.EVENTS))
            .isNotEmpty()
            .allSatisfy(name -> assertThat(name).startsWith(root));
      }
    }
  }

  @Test
  void fromAndToObjects() throws IOException {
    try (ObjectShop shop = ObjectShop.open();
        SparkSession spark = s3(shop)) {
      shop.put("reports/1.jsonl", file(lines.subList(0, 30)));
      shop.put("reports/more/2.jsonl", file(lines.subList(25, lines.size())));
      String root = "s3a://" + ObjectShop.BUCKET;
      String into = root + "/tables";
      Archive.Setup setup =
          new Archive.Setup(
              into, ReadOptions.NONE, Demo.SHIPPED, false, 2, Long.MAX_VALUE, InputFiles.STRETCH);
      final Lake late = Lake.open(spark, into);
      new Archive(spark, setup, Demo.CLOCK)
          .add(List.of(root + "/reports/*.jsonl", root + "/reports/more"));
      assertThat(Lake.open(spark, into).current().version()).isEqualTo(1);
      assertThatThrownBy(late::commit).hasMessageContaining("another run has changed " + into);
      assertThat(Demo.of(spark, into)).isEqualTo(expected);
    }
  }

  private static SparkSession s3(ObjectShop shop) {
    return Demo.session()
        .config("spark.hadoop.fs.s3a.endpoint", shop.address())
        .config("spark.hadoop.fs.s3a.endpoint.region", "us-east-1")
        .config("spark.hadoop.fs.s3a.path.style.access", "true")
        .config("spark.hadoop.fs.s3a.access.key", "reader")
        .config("spark.hadoop.fs.s3a.secret.key", "of-news")
        .config("spark.hadoop.fs.s3a.buffer.dir", folder.resolve("s3a").toString())
        .getOrCreate();
  }

  private static byte[] file(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static int run(String... arguments) {
    return Main.commandLine().execute(arguments);
  }

  private static void put(FileSystem hdfs, String file, List<String> lines) throws IOException {
    try (var out = hdfs.create(new org.apache.hadoop.fs.Path(file))) {
      out.write(file(lines));
    }
  }

  @Test
  void fromTopic() throws Exception {
    int port = freePort();
    KafkaRaftServer server = broker(port, freePort());
    server.startup();
    try {
      String servers = LOCAL + ":" + port;
      Path tables = folder.resolve("kafka");
      String[] watch = {
        "watch",
        "--into",
        tables.toString(),
        "--partitions",
        "2",
        "--kafka",
        servers,
        "--topic",
        "news",
        "--once"
      };
      send(servers, lines.subList(0, 30));
      assertThat(run(watch)).isZero();
      send(servers, lines.subList(20, lines.size()));
      assertThat(run(watch)).isZero();
      assertThat(run(watch)).isZero();
      try (SparkSession spark = Demo.session().getOrCreate()) {
        assertThat(Demo.of(spark, tables)).isEqualTo(expected);
        // One version for each batch, and none where nothing came.
        assertThat(Lake.open(spark, tables.toString()).current().version()).isEqualTo(2);
      }
    } finally {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  /** A broker that is its own controller. */
  private static KafkaRaftServer broker(int port, int controller) throws Exception {
    String logs = Files.createDirectories(folder.resolve("broker")).toString();
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@" + LOCAL + ":" + controller,
            "listeners",
                "PLAINTEXT://" + LOCAL + ":" + port + ",CONTROLLER://" + LOCAL + ":" + controller,
            "controller.listener.names", "CONTROLLER",
            "num.partitions", "3",
            "offsets.topic.replication.factor", "1",
            "log.dirs", logs));
    new Formatter()
        .setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream(), false))
        .setClusterId("dateline-test-of-kafka")
        .setNodeId(1)
        .setControllerListenerName("CONTROLLER")
        .setMetadataLogDirectory(logs)
        .setDirectories(List.of(logs))
        .run();
    return new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
  }

  private static void send(String servers, List<String> lines) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (String line : lines) {
        producer.send(new ProducerRecord<>("news", line.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOCAL))) {
      return socket.getLocalPort();
    }
  }
}
