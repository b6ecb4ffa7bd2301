package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.BillAssessment;
import org.lexgap.core.assessment.BillEffect;
import org.lexgap.core.assessment.CheckEffect;
import org.lexgap.core.assessment.CheckResult.Status;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Amendment;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.LayingRemark;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.AmendmentRow;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.EffectGroup;
import org.lexgap.reports.model.EffectRow;

/** Tells what a bill would do to existing law, beside the bill alone. */
final class BillAuthor {

  private final ReportContext context;
  private final Wording wording;
  private final Badges badges;
  private final Links links;

  BillAuthor(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.badges = new Badges(wording);
    this.links = new Links(context);
  }

  /** The section; null where no bill was laid over existing law. */
  @Nullable BillSection section() {
    BillAssessment bill = context.request().bill();
    if (bill == null) {
      return null;
    }
    List<AmendmentRow> amendments = bill.law().amendments().stream().map(this::amendment).toList();
    return new BillSection(
        context.heading(SectionKind.BILL),
        bill,
        context.request().existing().input(),
        intro(bill),
        effects(bill),
        amendments,
        context.say("bill.amendments", Map.of("n", amendments.size())),
        repealed(bill),
        bill.law().remarks().stream().map(this::remark).toList());
  }

  /** What existing law alone and the bill alone come to, for one element; null without a bill. */
  @Nullable String beside(String element) {
    BillAssessment bill = context.request().bill();
    return bill == null
        ? null
        : context.say(
            "bill.beside",
            Map.of(
                "existing", badges.inline(outcome(bill.existing().finding(element))),
                "bill", badges.inline(outcome(bill.bill().finding(element)))));
  }

  private static Outcome outcome(Optional<Finding> finding) {
    return finding.orElseThrow().outcome();
  }

  private String intro(BillAssessment bill) {
    return context.say(
        "bill.intro",
        Map.of(
            "existing", UserText.inSentence(context.request().existing().input().name(), 60),
            "bill", UserText.inSentence(context.imported().input().name(), 60),
            "closes", count(bill, BillEffect.Kind.CLOSES),
            "narrows", count(bill, BillEffect.Kind.NARROWS),
            "opens", count(bill, BillEffect.Kind.OPENS),
            "leaves", count(bill, BillEffect.Kind.LEAVES),
            "n", onLaw(bill).size()));
  }

  private static List<BillEffect> onLaw(BillAssessment bill) {
    return bill.effects().stream().filter(effect -> !effect.element().isOperational()).toList();
  }

  private static long count(BillAssessment bill, BillEffect.Kind kind) {
    return onLaw(bill).stream().filter(effect -> effect.kind() == kind).count();
  }

  private List<EffectGroup> effects(BillAssessment bill) {
    List<EffectGroup> groups = new ArrayList<>();
    for (BillEffect.Kind kind : BillEffect.Kind.values()) {
      if (kind != BillEffect.Kind.LEAVES) {
        add(
            groups,
            kind.key(),
            onLaw(bill).stream().filter(effect -> effect.kind() == kind).map(this::row).toList());
      }
    }
    Arrays.stream(Status.values()).forEach(status -> add(groups, status, bill));
    return groups;
  }

  private void add(List<EffectGroup> groups, Status status, BillAssessment bill) {
    add(
        groups,
        "check-" + status.key(),
        bill.checkEffects().stream()
            .filter(effect -> effect.together() == status && effect.existing() != status)
            .map(this::row)
            .toList());
  }

  private void add(List<EffectGroup> groups, String key, List<EffectRow> rows) {
    if (!rows.isEmpty()) {
      groups.add(
          new EffectGroup(key, context.say("bill.effect." + key, Map.of("n", rows.size())), rows));
    }
  }

  private EffectRow row(BillEffect effect) {
    return new EffectRow(
        links.plain(effect.element().id()),
        badges.word(effect.existing()),
        badges.word(effect.bill()),
        badges.word(effect.together()),
        badges.of(effect.together()));
  }

  private EffectRow row(CheckEffect effect) {
    return new EffectRow(
        links.plain(effect.check().id()),
        wording.say("status." + effect.existing().key()),
        wording.say("status." + effect.bill().key()),
        wording.say("status." + effect.together().key()),
        effect.together() == Status.RAISED
            ? badges.of(context.assessment().check(effect.check().id()).orElseThrow())
            : null);
  }

  private AmendmentRow amendment(Amendment amendment) {
    return new AmendmentRow(
        amendment,
        context.names().question(amendment.field()),
        context.names().shortLaw(amendment.scope()),
        amendment.before() == null ? wording.say("answer.missing") : said(amendment.before()),
        said(amendment.after()));
  }

  private String said(Answer answer) {
    String words = context.answers().value(answer.field(), answer.value());
    if (UserText.clean(answer.citation()).isEmpty()) {
      return words;
    }
    Scope cited = answer.amendedBy() == null ? answer.scope() : answer.amendedBy();
    return context.say(
        "bill.said",
        Map.of("answer", words, "provision", context.names().provision(cited, answer.citation())));
  }

  private List<String> repealed(BillAssessment bill) {
    return bill.law().repealed().stream()
        .map(id -> bill.law().existing().law(id).map(Law::title).map(UserText::clean).orElse(id))
        .toList();
  }

  private String remark(LayingRemark remark) {
    return context.say(
        "bill.remark." + remark.code().key(),
        Map.of(
            "law",
            context.names().shortLaw(remark.law()),
            "other",
            UserText.inSentence(remark.other()),
            "place",
            remark.answer() == null ? "" : place(remark.answer()),
            "question",
            remark.answer() == null ? "" : context.names().question(remark.answer().field())));
  }

  private static String place(Answer answer) {
    return UserText.inSentence(answer.place().toString());
  }
}
