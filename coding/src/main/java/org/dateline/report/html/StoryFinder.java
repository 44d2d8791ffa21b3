package org.dateline.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.dateline.knowledge.Knowledge;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story in a page: takes furniture out, weighs each element by the prose in it, and
 * descends to the one that holds most of it and little else. Immutable.
 */
final class StoryFinder {
  private static final String FURNITURE =
      "script,style,noscript,iframe,svg,form,button,select,input,textarea,nav,aside,footer,figure,"
          + "figcaption,video,audio,template,object,dialog,canvas,[hidden],[aria-hidden=true],"
          + "[style*=display:none],[style*=display: none],[role=navigation],[role=complementary],"
          + "[role=banner],[role=dialog]";

  /** An element that holds more than this share of all prose is no furniture, whatever its name. */
  private static final double TOO_MUCH_TO_DROP = 0.3;

  /** A child with this share of its parent's prose takes its place. */
  private static final double DOMINANT = 0.6;

  private static final double DOMINANT_IN_BODY = 0.9;
  private static final double MOST_LINKED = 0.5;

  private final PageClasses classes;

  private StoryFinder(PageClasses classes) {
    this.classes = classes;
  }

  static StoryFinder load(Knowledge knowledge) {
    return new StoryFinder(PageClasses.load(knowledge));
  }

  /**
   * The story's paragraphs, a blank line between them.
   *
   * @param described the story as the page's JSON-LD gives it
   */
  String find(Document document, @Nullable String described) {
    Element body = document.body();
    Map<Element, Integer> prose = weigh(RunCollector.collect(body));
    dropFurniture(body, prose);
    prose = weigh(RunCollector.collect(body));
    Element story = descend(start(body, prose), prose);
    return join(RunCollector.collect(story));
  }

  /** How many characters of prose each element holds, itself and below. */
  private static Map<Element, Integer> weigh(List<Run> runs) {
    Map<Element, Integer> prose = new HashMap<>();
    for (Run run : runs) {
      if (run.isProse() && !run.isHeading()) {
        for (Element at = run.element(); at != null; at = at.parent()) {
          prose.merge(at, run.text().length() - run.linked(), Integer::sum);
        }
      }
    }
    return prose;
  }

  private void dropFurniture(Element body, Map<Element, Integer> prose) {
    int all = prose.getOrDefault(body, 0);
    List<Element> drop = new ArrayList<>(body.select(FURNITURE));
    for (Element element : body.getAllElements()) {
      if (!element.normalName().equals("body") && classes.isClutter(element)) {
        drop.add(element);
      }
    }
    for (Element element : drop) {
      if (prose.getOrDefault(element, 0) <= TOO_MUCH_TO_DROP * all) {
        element.remove();
      }
    }
  }

  /** The element that is marked as the story's and holds most prose, else the whole body. */
  private Element start(Element body, Map<Element, Integer> prose) {
    Element best = body;
    int most = 0;
    for (Element element : body.getAllElements()) {
      int held = prose.getOrDefault(element, 0);
      boolean marked = classes.isBody(element) || element.normalName().equals("article");
      if (marked && held > most) {
        most = held;
        best = element;
      }
    }
    return most >= TOO_MUCH_TO_DROP * prose.getOrDefault(body, 0) ? best : body;
  }

  private Element descend(Element from, Map<Element, Integer> prose) {
    Element at = from;
    while (true) {
      double share = classes.isBody(at) ? DOMINANT_IN_BODY : DOMINANT;
      int held = prose.getOrDefault(at, 0);
      Element next = null;
      for (Element child : at.children()) {
        if (held > 0 && prose.getOrDefault(child, 0) >= share * held && !isParagraph(child)) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }

  private static boolean isParagraph(Element element) {
    String tag = element.normalName();
    return tag.equals("p") || tag.equals("blockquote") || tag.equals("li") || tag.equals("ul");
  }

  private static String join(List<Run> runs) {
    StringJoiner text = new StringJoiner("\n\n");
    for (Run run : runs) {
      if (run.linkShare() <= MOST_LINKED && !run.element().normalName().equals("h1")) {
        text.add(run.text());
      }
    }
    return text.toString();
  }
}
