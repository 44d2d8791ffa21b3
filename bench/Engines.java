import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Parses the same gold-tokenised documents by one of several engines and says how fast and how right:
 * {@code ENGINE FILE.conllu.gz DOCUMENT-PART...}, ENGINE one of dateline, corenlp, nlp4j. Punctuation and
 * subtypes of relations are left out; NLP4J's relations are others, so that only its subjects and objects count.
 */
public final class Engines {
  private static final int ROUNDS = 3;

  /** A word's head, 0 for the root, and its relation without subtype. */
  record Arc(int head, String relation) {}

  record Gold(String form, String upos, int head, String deprel) {}

  interface Engine {
    List<List<Arc>> parse(List<List<Gold>> document);
  }

  public static void main(String[] args) throws Exception {
    List<List<List<Gold>>> documents = read(Path.of(args[1]), List.of(args).subList(2, args.length));
    double begin = seconds();
    Engine engine =
        switch (args[0]) {
          case "dateline" -> dateline();
          case "corenlp" -> coreNlp();
          case "nlp4j" -> nlp4j();
          default -> throw new IllegalArgumentException("no such engine: " + args[0]);
        };
    double loaded = seconds() - begin;
    int sentences = documents.stream().mapToInt(List::size).sum();
    double best = Double.MAX_VALUE;
    List<List<Arc>> arcs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      arcs.clear();
      begin = seconds();
      for (List<List<Gold>> document : documents) {
        arcs.addAll(engine.parse(document));
      }
      best = Math.min(best, seconds() - begin);
    }
    List<List<Gold>> gold = documents.stream().flatMap(List::stream).toList();
    System.out.printf(
        "%s: %d sentences, %.0f a second of one core, loaded in %.1f s of it; %s%n",
        args[0], sentences, sentences / best, loaded, score(gold, arcs));
  }

  private static String score(List<List<Gold>> gold, List<List<Arc>> arcs) {
    int words = 0;
    int attached = 0;
    int labelled = 0;
    int both = 0;
    int given = 0;
    int wanted = 0;
    for (int s = 0; s < gold.size(); s++) {
      Set<String> golden = new HashSet<>();
      Set<String> own = new HashSet<>();
      for (int i = 0; i < gold.get(s).size(); i++) {
        Gold g = gold.get(s).get(i);
        Arc a = arcs.get(s).get(i);
        if (!g.upos().equals("PUNCT")) {
          words++;
          attached += g.head() == a.head() ? 1 : 0;
          String relation = g.deprel().split(":", 2)[0];
          labelled += g.head() == a.head() && relation.equals(a.relation().split(":", 2)[0]) ? 1 : 0;
        }
        if (isArgument(g.deprel()) && gold.get(s).get(g.head() - 1).upos().equals("VERB")) {
          golden.add(g.head() + " " + g.deprel() + " " + (i + 1));
        }
        if (isArgument(a.relation())
            && a.head() > 0
            && gold.get(s).get(a.head() - 1).upos().equals("VERB")) {
          own.add(a.head() + " " + a.relation() + " " + (i + 1));
        }
      }
      wanted += golden.size();
      given += own.size();
      own.retainAll(golden);
      both += own.size();
    }
    return String.format(
        "UAS %.3f LAS %.3f subjects and objects of verbs F1 %.3f",
        (double) attached / words, (double) labelled / words, 2.0 * both / (given + wanted));
  }

  private static boolean isArgument(String relation) {
    return relation.equals("nsubj") || relation.equals("nsubj:pass") || relation.equals("obj");
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static Engine dateline() {
    Parser parser = Parser.load(Knowledge.shipped());
    return document -> {
      StringBuilder text = new StringBuilder();
      List<Sentence> sentences = new ArrayList<>();
      for (List<Gold> sentence : document) {
        List<Token> tokens = new ArrayList<>();
        for (Gold word : sentence) {
          int begin = text.length();
          text.append(word.form()).append(' ');
          tokens.add(new Token(word.form(), new Span(begin, begin + word.form().length())));
        }
        Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), Layout.Kind.BODY, 0, span, tokens));
      }
      Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
      Report report = new Report("d", null, null, null, null, "en", text.toString(), layout);
      List<List<Arc>> arcs = new ArrayList<>();
      for (Tree tree : parser.parse(report, sentences).trees()) {
        List<Arc> own = new ArrayList<>();
        for (Word word : tree.words()) {
          own.add(new Arc(word.head() + 1, word.deprel()));
        }
        arcs.add(own);
      }
      return arcs;
    };
  }

  private static Engine coreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return document -> {
      StringBuilder text = new StringBuilder();
      for (List<Gold> sentence : document) {
        for (Gold word : sentence) {
          text.append(word.form().replace(' ', '_')).append(' ');
        }
        text.append('\n');
      }
      Annotation annotation = new Annotation(text.toString());
      pipeline.annotate(annotation);
      List<List<Arc>> arcs = new ArrayList<>();
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        Arc[] own = new Arc[tokens.size()];
        java.util.Arrays.fill(own, new Arc(0, "root"));
        SemanticGraph graph =
            sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
          own[edge.getDependent().index() - 1] =
              new Arc(edge.getGovernor().index(), edge.getRelation().toString());
        }
        arcs.add(List.of(own));
      }
      return arcs;
    };
  }

  private static Engine nlp4j() {
    String configuration = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
    NLPDecoder decoder = new NLPDecoder(NLPDecoder.class.getResourceAsStream(configuration));
    return document -> {
      List<List<Arc>> arcs = new ArrayList<>();
      for (List<Gold> sentence : document) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < sentence.size(); i++) {
          nodes[i + 1] = new NLPNode(i + 1, sentence.get(i).form());
        }
        decoder.decode(nodes);
        List<Arc> own = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
          String label = nodes[i].getDependencyLabel();
          String relation =
              switch (label) {
                case "nsbj", "nsubj" -> "nsubj";
                case "nsbjpass", "nsubjpass" -> "nsubj:pass";
                case "dobj" -> "obj";
                default -> label;
              };
          own.add(new Arc(nodes[i].getDependencyHead().getID(), relation));
        }
        arcs.add(own);
      }
      return arcs;
    };
  }

  private static List<List<List<Gold>>> read(Path file, List<String> parts) throws IOException {
    List<List<List<Gold>>> documents = new ArrayList<>();
    List<Gold> sentence = new ArrayList<>();
    boolean wanted = false;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newdoc id")) {
          wanted = parts.stream().anyMatch(line::contains);
          if (wanted) {
            documents.add(new ArrayList<>());
          }
        } else if (line.isEmpty() && !sentence.isEmpty()) {
          documents.get(documents.size() - 1).add(sentence);
          sentence = new ArrayList<>();
        } else if (wanted && !line.isEmpty() && line.charAt(0) != '#') {
          String[] row = line.split("\t");
          if (row[0].chars().allMatch(Character::isDigit)) {
            sentence.add(new Gold(row[1], row[3], Integer.parseInt(row[6]), row[7]));
          }
        }
      }
    }
    return documents;
  }
}
