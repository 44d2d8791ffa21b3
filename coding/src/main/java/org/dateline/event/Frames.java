package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.event.Frame.Part;
import org.dateline.event.Frame.Trigger;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;

/** All frames, and which of them a word may begin. From {@code knowledge/events}; immutable. */
public final class Frames {
  /** A frame with one of its triggers. */
  record Entry(Frame frame, Trigger trigger) {}

  private final List<Frame> all;
  private final List<Frame> learned;
  private final Map<String, List<Entry>> byWord = new HashMap<>();

  private Frames(List<Frame> all) {
    this.all = List.copyOf(all);
    this.learned = all.stream().filter(Frame::isLearned).toList();
    for (Frame frame : all) {
      for (Trigger trigger : frame.triggers()) {
        byWord
            .computeIfAbsent(key(trigger.part(), trigger.lemmas().get(0)), k -> new ArrayList<>())
            .add(new Entry(frame, trigger));
      }
    }
  }

  /**
   * Reads the file of every type, the overlay's after the shipped one: a frame with a known id
   * replaces it, {@code remove} takes frames away.
   */
  public static Frames load(Knowledge knowledge, Ontology ontology) {
    ClassSets classes = ClassSets.load(knowledge);
    Map<String, Frame> frames = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (String type : ontology.types()) {
      String path = "events/" + type.toLowerCase(Locale.ROOT) + ".yaml";
      for (Map.Entry<String, String> document : knowledge.documents(path).entrySet()) {
        FrameReader reader = new FrameReader(document.getKey(), ontology, classes);
        reader.read(document.getValue());
        merge(frames, reader, faults);
      }
    }
    Knowledge.throwIfAny(faults);
    return new Frames(List.copyOf(frames.values()));
  }

  private static void merge(Map<String, Frame> frames, FrameReader reader, List<Fault> faults) {
    faults.addAll(reader.faults());
    reader.removed().forEach(frames::remove);
    for (Frame frame : reader.frames()) {
      Frame before = frames.put(frame.id(), frame);
      if (before != null && before.source().file().equals(frame.source().file())) {
        faults.add(
            new Fault(
                frame.source().file(),
                frame.source().line(),
                "the id " + frame.id() + " stands twice",
                "it stands in line " + before.source().line() + " too: give one another id"));
      }
    }
  }

  public List<Frame> all() {
    return all;
  }

  /** The frame with this id. */
  public Frame frame(String id) {
    for (Frame frame : all) {
      if (frame.id().equals(id)) {
        return frame;
      }
    }
    throw new KnowledgeException(new Fault("events", 0, "no frame " + id, "see knowledge show"));
  }

  /** The frames for which the model's word is enough. */
  List<Frame> learned() {
    return learned;
  }

  List<Entry> startingWith(Part part, String lemma) {
    return byWord.getOrDefault(key(part, lemma), List.of());
  }

  private static String key(Part part, String lemma) {
    return part.name().charAt(0) + lemma;
  }
}
