package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.dedupe.Telling.Party;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The sides of the events of one report, each member with the words of its name. */
final class TellingParties {
  private final Analysis analysis;
  private final String local;
  private final Map<Span, List<String>> names = new HashMap<>();

  TellingParties(Analysis analysis, Entities entities) {
    this.analysis = analysis;
    local = analysis.report().id() + ":";
    for (Entity entity : entities.all()) {
      List<String> words = names(entity);
      entity.mentions().forEach(mention -> names.put(mention.span(), words));
    }
  }

  List<Party> of(List<Actor> actors) {
    List<Party> parties = new ArrayList<>(actors.size());
    for (Actor actor : actors) {
      boolean known = !actor.id().startsWith(local);
      parties.add(
          new Party(
              actor.id(),
              known,
              actor.name(),
              known ? words(actor.name()) : names.getOrDefault(actor.span(), List.of()),
              actor.country(),
              actor.sectors(),
              actor.code()));
    }
    return parties;
  }

  /** The words of the longest name that the report gives it. */
  private List<String> names(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .max(Comparator.comparingInt(mention -> mention.last() - mention.first()))
        .map(this::properNouns)
        .orElse(List.of());
  }

  private List<String> properNouns(Mention mention) {
    Tree tree = analysis.trees().get(mention.sentence());
    return tree.words().subList(mention.first(), mention.last() + 1).stream()
        .filter(word -> word.upos().equals("PROPN"))
        .map(Word::lowerLemma)
        .toList();
  }

  private static List<String> words(@Nullable String name) {
    return name == null ? List.of() : List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
  }
}
