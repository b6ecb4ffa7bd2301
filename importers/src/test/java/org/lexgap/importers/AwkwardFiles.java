package org.lexgap.importers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.summary.ImportResult;

/** Makes the files that people really send, and those that nobody should. */
final class AwkwardFiles {

  static final String HEADER = "law,field,answer,citation,confidence,note";
  static final Object[] HEADINGS = HEADER.split(",");

  private final Path folder;

  AwkwardFiles(Path folder) {
    this.folder = folder;
  }

  /** Reads a CSV file that holds the usual headings and these lines. */
  ImportResult csv(String... lines) {
    return text("PAK.csv", HEADER + "\n" + String.join("\n", lines) + "\n");
  }

  /** Reads a file that holds exactly this text in UTF-8. */
  ImportResult text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ImportResult bytes(String name, byte[] bytes) {
    return read(write(name, bytes));
  }

  /** Reads a workbook. */
  ImportResult workbook(Consumer<XSSFWorkbook> content) {
    return bytes("PAK.xlsx", workbookBytes(content));
  }

  /** Reads a workbook with the sheet Answers, the usual headings and these rows. */
  ImportResult answers(Object[]... rows) {
    return workbook(book -> fill(book.createSheet("Answers"), 0, rows));
  }

  Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ImportResult read(Path file) {
    try {
      return SummaryImporters.with(TestVocabulary.small()).read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] workbookBytes(Consumer<XSSFWorkbook> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      content.accept(book);
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] goodWorkbook() {
    return workbookBytes(
        book -> fill(book.createSheet("Answers"), 0, new Object[] {"CTX", "ctx.coastal", "yes"}));
  }

  /** Fills a sheet with the headings in a row, counted from 0, and rows below. */
  static void fill(Sheet sheet, int headingRow, Object[]... rows) {
    fillRow(sheet.createRow(headingRow), HEADINGS);
    for (int i = 0; i < rows.length; i++) {
      fillRow(sheet.createRow(headingRow + 1 + i), rows[i]);
    }
  }

  static void fillRow(Row row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (values[i] instanceof Boolean truth) {
        cell.setCellValue(truth);
      } else {
        cell.setCellValue(String.valueOf(values[i]));
      }
    }
  }

  static void hide(XSSFWorkbook book, String sheet) {
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  static byte[] truncated(byte[] workbook) {
    return Arrays.copyOf(workbook, workbook.length / 2);
  }

  static byte[] encrypted(byte[] workbook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(workbook));
          OutputStream out = encryptor.getDataStream(files)) {
        opened.save(out);
      }
      files.writeFilesystem(bytes);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The sheet of the workbook names a file of the machine as an entity. */
  static byte[] withExternalEntity(byte[] workbook, Path secret) {
    return replaceSheet(
        workbook,
        sheet ->
            sheet.replace(
                "<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"%s\">]><worksheet"
                    .formatted(secret.toUri())));
  }

  /** A sheet of a few kilobytes that unpacks to many megabytes of rows. */
  static byte[] zipBomb(byte[] workbook) {
    return replaceSheet(
        workbook,
        sheet -> sheet.replace("</sheetData>", "<row/>".repeat(20_000_000) + "</sheetData>"));
  }

  static byte[] replaceSheet(byte[] workbook, UnaryOperator<String> edit) {
    return rezip(
        workbook,
        (name, bytes) -> {
          if (name.startsWith("xl/worksheets/sheet")) {
            String sheet = bytes.toString(StandardCharsets.UTF_8);
            bytes.reset();
            bytes.writeBytes(edit.apply(sheet).getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** The archive with a further part of random bytes. */
  static byte[] with(byte[] archive, String part) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(result)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean isTypes = entry.getName().equals("[Content_Types].xml");
        String content = isTypes ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : "";
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
        out.write(
            content
                .replace(
                    "</Types>",
                    "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                .getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
      out.putNextEntry(new ZipEntry(part));
      out.write(new byte[1_000]);
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result.toByteArray();
  }

  private static byte[] rezip(byte[] archive, BiConsumer<String, ByteArrayOutputStream> edit) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(result)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        in.transferTo(part);
        edit.accept(entry.getName(), part);
        out.putNextEntry(new ZipEntry(entry.getName()));
        part.writeTo(out);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result.toByteArray();
  }
}
