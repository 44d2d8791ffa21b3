package org.dateline.actor;

import java.util.List;
import org.dateline.actor.Actor.Via;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes actors of mentions, each with the words that say it. Bound to one report. */
final class ActorMaker {
  private final String report;
  private final Entities entities;
  private final Phrases phrases;
  private final Lexicon lexicon;

  ActorMaker(String report, Entities entities, Phrases phrases, Lexicon lexicon) {
    this.report = report;
    this.entities = entities;
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  /** What an entry says, with these sectors. */
  Actor of(Mention mention, Entry entry, List<String> sectors, Via via) {
    String own = sectors.equals(entry.sectors()) ? entry.cameo() : null;
    String code = own != null ? own : lexicon.cameo(entry.country(), sectors);
    Span span = phrases.phrase(mention);
    return new Actor(
        phrases.text(span), span, entry.name(), entry.country(), sectors, code, entry.id(), via);
  }

  /** A person by an office. */
  Actor of(Mention mention, Spell spell, List<String> sectors, Via via) {
    Span span = phrases.phrase(mention);
    return new Actor(
        phrases.text(span),
        span,
        lexicon.nameOf(spell.person()),
        spell.country(),
        sectors,
        lexicon.cameo(spell.country(), sectors),
        "person:" + spell.person(),
        via);
  }

  /** An actor that the knowledge has no entry for: its id is the report's. */
  Actor local(Mention mention, @Nullable String country, List<String> sectors, Via via) {
    return named(mention, mention.text(), localId(mention), country, sectors, via);
  }

  /** The report's own id of a mention's entity. */
  String localId(Mention mention) {
    Entity entity = entities.of(mention);
    return report + ":" + (entity == null ? mention.span().begin() : entity.id());
  }

  /** An actor of this name and id. */
  Actor named(
      Mention mention,
      String name,
      String id,
      @Nullable String country,
      List<String> sectors,
      Via via) {
    Span span = phrases.phrase(mention);
    String code = lexicon.cameo(country, sectors);
    return new Actor(phrases.text(span), span, name, country, sectors, code, id, via);
  }

  /** The same actors, told by a mention. */
  List<Actor> as(Mention mention, List<Actor> actors, Via via) {
    Span told = phrases.toldBy(mention);
    return actors.stream().map(actor -> saidBy(actor, told, via)).toList();
  }

  /** The same actor, said by these words. */
  Actor saidBy(Actor actor, Span words, Via via) {
    return new Actor(
        phrases.text(words),
        words,
        actor.name(),
        actor.country(),
        actor.sectors(),
        actor.code(),
        actor.id(),
        via);
  }

  /** Civilians of no known country, who are of no entity. */
  Actor people(Span words) {
    String text = phrases.text(words);
    List<String> sectors = List.of("CVL");
    String id = report + ":at" + words.begin();
    return new Actor(text, words, text, null, sectors, lexicon.cameo(null, sectors), id, Via.AGENT);
  }

  /** The same actor as one of this country and of these sectors. */
  Actor as(Actor actor, @Nullable String country, List<String> sectors) {
    return new Actor(
        actor.text(),
        actor.span(),
        actor.name(),
        country,
        sectors,
        lexicon.cameo(country, sectors),
        actor.id(),
        actor.via());
  }

  /** The same actor as one of this country. */
  Actor in(Actor actor, String country) {
    return as(actor, country, actor.sectors());
  }
}
