package org.dateline.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.syntax.Encoder.Output;

/**
 * Joins the scores of a sentence's windows: each word takes its tags from the window in which it
 * stands farthest from an edge, and its arcs from all windows that hold both ends.
 */
final class WindowScores {
  private static final float NEVER = -1e4f;

  private record Part(int first, Output output) {
    int words() {
      return output.arc().length - 1;
    }

    /** Words to the nearer edge, for the word with this index in the sentence; -1 outside. */
    int depth(int word) {
      int at = word - first;
      return at < 0 || at >= words() ? -1 : Math.min(at, words() - 1 - at);
    }
  }

  private final int words;
  private final List<Part> parts = new ArrayList<>(1);

  WindowScores(int words) {
    this.words = words;
  }

  void add(int first, Output output) {
    parts.add(new Part(first, output));
  }

  /** The scores of the whole sentence. */
  Output whole() {
    if (parts.size() == 1) {
      return parts.get(0).output();
    }
    float[][] xpos = new float[words + 1][];
    float[][] upos = new float[words + 1][];
    float[][] ner = new float[words + 1][];
    float[][] feats = new float[words + 1][];
    float[][] mention = new float[words + 1][];
    float[][] label = new float[words + 1][];
    float[][] head = new float[words + 1][];
    float[][] dependent = new float[words + 1][];
    float[][] event = new float[words + 1][];
    float[][] roleEvent = new float[words + 1][];
    float[][] roleFiller = new float[words + 1][];
    float[][] arc = new float[words + 1][words + 1];
    for (float[] row : arc) {
      Arrays.fill(row, NEVER);
    }
    for (int w = 0; w < words; w++) {
      Part part = deepest(w);
      int at = w - part.first() + 1;
      xpos[w + 1] = part.output().xpos()[at];
      upos[w + 1] = part.output().upos()[at];
      ner[w + 1] = part.output().ner()[at];
      feats[w + 1] = part.output().feats()[at];
      mention[w + 1] = part.output().mention()[at];
      label[w + 1] = part.output().label()[at];
      head[w + 1] = part.output().head()[at];
      dependent[w + 1] = part.output().dependent()[at];
      event[w + 1] = part.output().event()[at];
      roleEvent[w + 1] = part.output().roleEvent()[at];
      roleFiller[w + 1] = part.output().roleFiller()[at];
      float[] from = part.output().arc()[at];
      arc[w + 1][0] = from[0];
      System.arraycopy(from, 1, arc[w + 1], part.first() + 1, part.words());
    }
    Part first = parts.get(0);
    xpos[0] = first.output().xpos()[0];
    upos[0] = first.output().upos()[0];
    ner[0] = first.output().ner()[0];
    feats[0] = first.output().feats()[0];
    mention[0] = first.output().mention()[0];
    label[0] = first.output().label()[0];
    head[0] = first.output().head()[0];
    dependent[0] = first.output().dependent()[0];
    event[0] = first.output().event()[0];
    roleEvent[0] = first.output().roleEvent()[0];
    roleFiller[0] = first.output().roleFiller()[0];
    return new Output(
        xpos, upos, ner, feats, mention, arc, label, head, dependent, event, roleEvent, roleFiller);
  }

  private Part deepest(int word) {
    Part best = parts.get(0);
    for (Part part : parts) {
      if (part.depth(word) > best.depth(word)
          || (part.depth(word) == best.depth(word) && part.first() < best.first())) {
        best = part;
      }
    }
    return best;
  }
}
