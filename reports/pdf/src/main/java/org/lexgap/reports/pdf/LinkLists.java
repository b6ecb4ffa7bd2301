package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.LinkGroup;
import org.xml.sax.SAXException;

/** Lists of elements and checks to go to. */
final class LinkLists {

  private final Pen pen;

  LinkLists(Pen pen) {
    this.pen = pen;
  }

  void groups(List<LinkGroup> groups) throws SAXException {
    for (LinkGroup group : groups) {
      pen.fo.block(Style.KEPT, group.lead());
      links(group.links());
    }
  }

  void links(List<ElementLink> links) throws SAXException {
    pen.fo.bullets(links.stream().<Part>map(link -> () -> pen.marks.link(link)).toList());
  }

  /** Ids alone, each a link, in one paragraph. */
  void ids(List<String> ids) throws SAXException {
    for (String id : ids) {
      pen.marks.link(pen.anchors.of(id), Style.CODE, id);
      pen.fo.space();
    }
  }
}
