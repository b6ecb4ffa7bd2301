package org.lexgap.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Bindingness;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.SourceStanding;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Source;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.BindingMark.Strength;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.model.SourceName;

/**
 * How strongly something binds and through what. The badge follows the strongest source that binds;
 * each source keeps its own verb.
 */
final class Bindings {

  private final ReportContext context;
  private final Tailoring tailoring;

  Bindings(ReportContext context) {
    this.context = context;
    this.tailoring = new Tailoring(context);
  }

  BindingMark of(Finding finding) {
    Bindingness bindingness = finding.bindingness();
    Strength strength = strength(bindingness);
    List<SourceName> through =
        chosenFirst(bindingness).stream()
            .filter(source -> source.standing() == Standing.PARTY)
            .filter(source -> source.source().obligation() == bindingness.effectiveObligation())
            .map(source -> context.names().source(source.source()))
            .toList();
    return mark(strength, bindsAnyone(strength) ? through : List.of());
  }

  private static boolean bindsAnyone(Strength strength) {
    return strength != Strength.RECOMMENDED && strength != Strength.UNKNOWN;
  }

  private static Strength strength(Bindingness bindingness) {
    Obligation effective = bindingness.effectiveObligation();
    if (bindingness.binds() == Binding.UNKNOWN) {
      return Strength.UNKNOWN;
    }
    if (bindingness.binds() == Binding.NO || effective == null) {
      return Strength.RECOMMENDED;
    }
    return switch (effective) {
      case MANDATORY -> Strength.DUTY;
      case MANDATORY_SUBJECT_TO_LEGAL_SYSTEM -> Strength.SUBJECT;
      case CONSIDER -> Strength.CONSIDER;
      case RECOMMENDED_PRACTICE -> Strength.RECOMMENDED;
    };
  }

  private BindingMark mark(Strength strength, List<SourceName> through) {
    String key =
        switch (strength) {
          case DUTY -> "bind.badge.duty";
          case SUBJECT -> "bind.badge.subject";
          case CONSIDER -> "bind.badge.consider";
          case RECOMMENDED -> "bind.badge.recommended";
          case UNKNOWN -> "bind.badge.unknown";
        };
    boolean duty = strength == Strength.DUTY || strength == Strength.SUBJECT;
    return new BindingMark(strength, context.wording().say(key), through, duty);
  }

  /**
   * A check binds through those of its elements that bind, as strongly as the strongest of them.
   */
  BindingMark of(CheckResult result) {
    if (result.binding() == Binding.UNKNOWN) {
      return mark(Strength.UNKNOWN, List.of());
    }
    List<Finding> touched = touched(result);
    BindingMark strongest =
        touched.stream()
            .map(this::of)
            .min(Comparator.comparing(BindingMark::strength))
            .orElseGet(() -> mark(Strength.RECOMMENDED, List.of()));
    if (result.binding() == Binding.NO || !bindsAnyone(strongest.strength())) {
      return mark(Strength.RECOMMENDED, List.of());
    }
    List<SourceName> own = ownSources(result, touched);
    return own.isEmpty() ? strongest : mark(strongest.strength(), own);
  }

  /** The check's own sources whose instrument binds through an element that it touches. */
  private List<SourceName> ownSources(CheckResult result, List<Finding> touched) {
    return result.check().sources().stream()
        .filter(source -> touched.stream().anyMatch(finding -> isParty(finding, source)))
        .map(context.names()::source)
        .toList();
  }

  private static boolean isParty(Finding finding, Source source) {
    return finding.bindingness().sources().stream()
        .anyMatch(
            other ->
                other.standing() == Standing.PARTY
                    && other.source().instrument().equals(source.instrument()));
  }

  private List<Finding> touched(CheckResult result) {
    return result.check().elements().stream()
        .flatMap(id -> context.assessment().finding(id).stream())
        .toList();
  }

  /** Every source with its own strength, those of the chosen instruments first. */
  List<SourceLine> lines(Finding finding) {
    return chosenFirst(finding.bindingness()).stream().map(this::line).toList();
  }

  private List<SourceStanding> chosenFirst(Bindingness bindingness) {
    return bindingness.sources().stream()
        .sorted(Comparator.comparing(source -> !tailoring.isChosen(source.source())))
        .toList();
  }

  /** How strongly an element is asked for: what was not chosen lends its strength to nothing. */
  Obligation obligation(Finding finding) {
    if (!context.assessment().options().isTailored()) {
      return finding.element().obligation();
    }
    return finding.element().sources().stream()
        .filter(tailoring::isChosen)
        .map(Source::obligation)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(finding.element().obligation());
  }

  private SourceLine line(SourceStanding standing) {
    SourceName name = context.names().source(standing.source());
    String sentence =
        context.say(
            sentenceKey(standing),
            Map.of("source", name.citation(), "jurisdiction", context.jurisdiction()));
    return new SourceLine(
        standing,
        context.names().instrument(standing.source()),
        name.citation(),
        sentence,
        tailoring.isChosen(standing.source()),
        name.unread());
  }

  private static String sentenceKey(SourceStanding standing) {
    return switch (standing.standing()) {
      case VOLUNTARY -> "bind.recommended";
      case NOT_PARTY -> "bind.notParty";
      case UNKNOWN -> "bind.unknown";
      case PARTY -> partyKey(standing.source().obligation());
    };
  }

  private static String partyKey(@Nullable Obligation obligation) {
    if (obligation == null) {
      return "bind.noDuty";
    }
    return switch (obligation) {
      case MANDATORY -> "bind.yes";
      case MANDATORY_SUBJECT_TO_LEGAL_SYSTEM -> "bind.subject";
      case CONSIDER -> "bind.consider";
      case RECOMMENDED_PRACTICE -> "bind.noDuty";
    };
  }
}
