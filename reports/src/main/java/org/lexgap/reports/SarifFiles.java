package org.lexgap.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.reports.model.Receipt;

/** Writes the files of the input as artifacts of SARIF, and places in them as locations. */
final class SarifFiles {

  private static final String UNRESERVED = "-._~";

  private final JsonOut json;
  private final List<InputFile> files;

  SarifFiles(JsonOut json, Receipt receipt) {
    this.json = json;
    List<InputFile> named = new ArrayList<>();
    named.add(new InputFile(receipt.input(), receipt.inputSha256()));
    if (receipt.existing() != null) {
      named.add(receipt.existing());
    }
    this.files = List.copyOf(named);
  }

  void writeArtifacts() {
    json.array(
        "artifacts",
        files,
        file -> {
          json.object("location", () -> json.text("uri", uri(file.name())));
          json.texts("roles", List.of("analysisTarget"));
          json.object("hashes", () -> json.text("sha-256", file.sha256()));
        });
  }

  /** A viewer that shows nothing without a place shows the input where no cell is known. */
  void writeLocations(List<Place> places) {
    json.array(
        "locations",
        places.isEmpty() ? List.of(Place.UNSTATED) : places,
        place -> {
          json.object("physicalLocation", () -> physical(place));
          if (place != Place.UNSTATED) {
            json.array("logicalLocations", List.of(place), this::logical);
          }
        });
  }

  private void logical(Place place) {
    json.text("fullyQualifiedName", UserText.clean(place.toString()));
  }

  private void physical(Place place) {
    int index = index(place);
    json.object(
        "artifactLocation",
        () -> {
          json.text("uri", uri(files.get(index).name()));
          json.number("index", index);
        });
    if (place instanceof Place.Line line && line.line() > 0) {
      json.object("region", () -> json.number("startLine", line.line()));
    }
  }

  /** The file that a place names; the input where it names none. */
  private int index(Place place) {
    String named = "";
    if (place instanceof Place.Line line) {
      named = line.file();
    } else if (place instanceof Place.InFile inFile) {
      named = inFile.file();
    }
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).name().equals(named)) {
        return i;
      }
    }
    return 0;
  }

  /** The name as a relative URI: nothing in it can be taken for a scheme, a host or a query. */
  static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : UserText.whole(name).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
