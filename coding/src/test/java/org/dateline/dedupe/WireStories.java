package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News stories made up of phrases, and what editors do to them. Always the same for a number. */
final class WireStories {
  private static final List<String> WHO =
      List.of(
          "the regional governor",
          "a senior army officer",
          "the head of the port authority",
          "two opposition lawmakers",
          "the finance minister",
          "a spokeswoman for the railway",
          "farmers from the valley",
          "the union of dock workers",
          "an observer mission",
          "the mayor of the old town",
          "residents who had fled",
          "a doctor at the main hospital",
          "the electoral commission",
          "negotiators for the rebels",
          "the national bank",
          "students at the technical college",
          "a court in the capital",
          "the health ministry",
          "shopkeepers near the bridge",
          "a former ambassador",
          "the water company",
          "border guards",
          "the bishop of the diocese",
          "a committee of engineers");
  private static final List<String> DID =
      List.of(
          "rejected",
          "called for",
          "confirmed",
          "warned against",
          "agreed to",
          "criticised",
          "put off",
          "demanded",
          "welcomed",
          "described in detail",
          "paid for",
          "blocked",
          "voted down",
          "expected",
          "asked parliament to review",
          "promised",
          "questioned",
          "gave up",
          "signed",
          "prepared");
  private static final List<String> WHAT =
      List.of(
          "a plan to reopen the northern road",
          "the withdrawal of heavy weapons",
          "new taxes on imported grain",
          "an inquiry into the ferry accident",
          "the release of eleven fishermen",
          "cuts in fuel subsidies",
          "a ceasefire along the river",
          "talks with the neighbouring state",
          "the closure of three schools",
          "a vaccination drive",
          "repairs to the flooded dam",
          "an early election",
          "the arrest of a journalist",
          "a loan for the power grid",
          "the evacuation of the lower quarters",
          "compensation for lost harvests",
          "a curfew after dark",
          "the sale of the state airline",
          "an exchange of prisoners",
          "the deployment of more police",
          "a ban on night fishing",
          "wage rises for nurses");
  private static final List<String> WHERE =
      List.of(
          "in the hill country",
          "at a meeting in the town hall",
          "on the eastern shore",
          "outside the ministry",
          "in a letter to the cabinet",
          "before a crowd of hundreds",
          "in the border district",
          "at the airport",
          "on state radio",
          "near the oil terminal",
          "in three provinces",
          "behind closed doors",
          "at the scene",
          "in the south of the island");
  private static final List<String> WHEN =
      List.of(
          "on Monday",
          "late on Tuesday",
          "before dawn on Wednesday",
          "this week",
          "after heavy rain",
          "two days after the vote",
          "for the second time this year",
          "despite protests",
          "within hours",
          "as prices rose again",
          "while the ministers were abroad",
          "at the end of a long strike");
  private static final List<String> HOW =
      List.of(
          "according to %d people who were there",
          "and put the cost at %d million crowns",
          "the first such step in %d years",
          "although only %d of the members were present",
          "which left %d families without shelter",
          "and said that %d soldiers would stay",
          "a report of %d pages shows",
          "%d days after the first warning",
          "and %d trucks were turned back",
          "leaving %d people injured");

  private final Random random;

  WireStories(long seed) {
    this.random = new Random(seed);
  }

  String sentence() {
    String how = String.format(pick(HOW), 2 + random.nextInt(900));
    String sentence =
        switch (random.nextInt(4)) {
          case 0 -> pick(WHO) + " " + did() + " " + pick(WHERE) + " " + pick(WHEN) + ", " + how;
          case 1 -> pick(WHEN) + " " + pick(WHO) + " " + did() + " " + pick(WHERE) + ", " + how;
          case 2 ->
              pick(WHERE) + ", " + pick(WHO) + " " + did() + ", while " + pick(WHO) + " " + did();
          default ->
              pick(WHO) + " " + did() + " " + pick(WHEN) + ", but " + pick(WHO) + " " + did();
        };
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }

  private String did() {
    return pick(DID) + " " + pick(WHAT);
  }

  private String pick(List<String> phrases) {
    return phrases.get(random.nextInt(phrases.size()));
  }

  /** Seven to fourteen paragraphs. */
  List<String> story() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 7 + random.nextInt(8); i > 0; i--) {
      paragraphs.add(random.nextBoolean() ? sentence() : sentence() + " " + sentence());
    }
    return paragraphs;
  }

  /** Another story of the same affair: it repeats a quarter of the paragraphs as background. */
  List<String> followUp(List<String> story) {
    List<String> paragraphs = story();
    paragraphs.addAll(story.subList(story.size() - story.size() / 4, story.size()));
    return paragraphs;
  }

  /** A copy as a paper prints it, with one to three changes. */
  List<String> copy(List<String> story) {
    List<String> copy = new ArrayList<>(story);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      change(copy);
    }
    return copy;
  }

  private void change(List<String> copy) {
    int third = Math.max(1, copy.size() / 3);
    switch (random.nextInt(6)) {
      case 0 -> copy.subList(0, 1 + random.nextInt(third)).clear();
      case 1 -> copy.subList(copy.size() - 1 - random.nextInt(third), copy.size()).clear();
      case 2 -> copy.add(random.nextInt(copy.size()), sentence() + " " + sentence());
      case 3 -> copy.replaceAll(this::houseStyle);
      case 4 ->
          copy.replaceAll(paragraph -> paragraph.replace(", ", " – ").replace("the ", "The "));
      default -> {
        int at = random.nextInt(copy.size() - 1);
        copy.set(at, copy.get(at) + " " + copy.remove(at + 1));
      }
    }
  }

  /** One word in sixteen is another. */
  private String houseStyle(String paragraph) {
    StringBuilder text = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(random.nextInt(16) == 0 ? "certain" : word);
    }
    return text.toString();
  }
}
