package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * Runs Drools rules over facts, one session for each run, stage by stage. A session that is done is
 * emptied and kept for the next run: building up its memories costs more than a run. Within a stage
 * the order of the rules means nothing; between stages it does, because a stage may rest on the
 * absence of what earlier stages conclude.
 */
final class RuleEngine implements Engine {

  private final KieSessionsPool sessions;

  RuleEngine(Collection<Model> models) {
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    // Rules of a second package are added one by one; one so added can keep another that shares its
    // first conditions from ever firing (compare apache/incubator-kie#7109 and #7115).
    configuration.setOption(ShareBetaNodesOption.NO);
    sessions = KieBaseBuilder.createKieBaseFromModel(models, configuration).newKieSessionsPool(1);
  }

  @Override
  public List<Object> run(Collection<?> facts, List<String> stages) {
    KieSession session = sessions.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
      for (String stage : stages) {
        session.getAgenda().getAgendaGroup(stage).setFocus();
        session.fireAllRules();
      }
      return new ArrayList<>(session.getObjects());
    } finally {
      session.dispose();
    }
  }
}
