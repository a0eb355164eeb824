package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.footbridge.readiness.BurnUpDrawing;
import dev.footbridge.readiness.BurnUpDrawing.Point;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Result;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators find in their mailbox on Mondays. */
final class ReportMailTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_text_says_everything_and_the_sentence_of_the_page_comes_first() throws Exception {
        String text = text(received(Reports.planned()));
        assertThat(text.lines().filter(line -> !line.isBlank()).toList().subList(0, 2))
                .containsExactly("Vilka är redo?", "1\u00a0204 av 1\u00a0385 användare är redo (86\u00a0%)");
        assertThat(text)
                .contains("fler är kopplade nu än för en vecka sedan.")
                .contains("I den här takten är 95\u00a0% redo")
                .contains("Aktivering är planerad till tisdag 15 december 2026 kl. 06.00.")
                .contains("Redo: 1\u00a0204\nPå gång: 40\nEj påbörjade: 105\nHindrade: 36\nRäknas inte med: 3\n")
                .contains("Lager <b>&: Kopplade 300, Totalt 440\nUtan avdelning: Kopplade 904, Totalt 940\n")
                .contains("måndag 23 november 2026: Kopplade 1\u00a0204, Totalt 1\u00a0385")
                .contains("torsdag 12 november 2026: Kopplade 742, Totalt 1\u00a0385")
                .contains("Visa vilka som är redo:\n" + Reports.PAGE)
                .contains("Åkerlunds Bygg AB")
                .doesNotContain("Styrelsen", "Ledning", "Anna", "foretaget.example", "Hej");
    }

    @Test
    void the_html_shows_the_picture_that_travels_with_it_and_the_same_numbers() throws Exception {
        MimeMessage mail = received(Reports.planned());
        MimeMultipart related = related(mail);
        assertThat(related.getContentType()).startsWith("multipart/related").contains("text/html");
        String html = (String) related.getBodyPart(0).getContent();
        MimeBodyPart picture = (MimeBodyPart) related.getBodyPart(1);
        assertThat(html)
                .contains("<img src=\"cid:" + picture.getContentID().replaceAll("[<>]", "") + "\"")
                .contains("alt=\"1\u00a0204 av 1\u00a0385 användare är redo (86\u00a0%) ")
                .contains("Lager &lt;b&gt;&amp;</th>", ">Kopplade</th>", ">440</td>", "scope=\"row\"", "<caption")
                .contains("href=\"" + Reports.PAGE + "\"")
                .doesNotContain("Styrelsen", "Ledning", "<b>");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
        assertThat(picture.getContentType()).startsWith("image/png");
        assertThat(picture.getDisposition()).isEqualTo("inline");
        assertThat(picture.getSize()).isLessThan(120_000);
    }

    @Test
    void the_line_rises_where_the_numbers_rise() throws Exception {
        Content.ReadinessReport content = Reports.planned();
        BufferedImage picture = picture(received(content));
        BurnUpDrawing drawing = content.report().drawing(Scenes.STOCKHOLM).orElseThrow();
        assertThat(picture.getWidth()).isEqualTo(ChartPainter.WIDTH * ChartPainter.SCALE);
        for (Point point : drawing.linked().subList(1, drawing.linked().size() - 1)) {
            assertThat(at(picture, point.x(), point.y())).isEqualTo(ChartPainter.LINKED);
            assertThat(at(picture, point.x(), point.y() / 3))
                    .as("under the line")
                    .isIn(ChartPainter.UNDER_LINKED, ChartPainter.GRID);
        }
        double right = drawing.linked().get(drawing.linked().size() - 1).x();
        assertThat(at(picture, right / 11, drawing.linked().get(9).y()))
                .as("early, as high as it is late")
                .isNotEqualTo(ChartPainter.LINKED);
        assertThat(at(
                        picture,
                        drawing.total().get(5).x(),
                        drawing.total().get(5).y()))
                .isEqualTo(ChartPainter.INK);
        assertThat(at(picture, drawing.planned(), 0.1)).isEqualTo(ChartPainter.PLANNED);
        assertThat(new Color(picture.getRGB(2, 2))).isEqualTo(Color.WHITE);
    }

    @Test
    void a_line_that_stands_still_is_level_and_nothing_lies_ahead() throws Exception {
        Content.ReadinessReport content = Reports.report(Reports.standingStill(), null);
        MimeMessage mail = received(content);
        BufferedImage picture = picture(mail);
        BurnUpDrawing drawing = content.report().drawing(Scenes.STOCKHOLM).orElseThrow();
        double y = drawing.linked().get(0).y();
        for (double x = 0.05; x < 1; x += 0.05) {
            assertThat(at(picture, x, y)).isEqualTo(ChartPainter.LINKED);
        }
        assertThat(text(mail))
                .contains("Lika många är kopplade som för en vecka sedan.", "dröjer det mer än ett år")
                .doesNotContain("planerad");
    }

    @Test
    void on_the_first_day_there_is_neither_picture_nor_table_of_days() throws Exception {
        MimeMessage mail = received(Reports.empty());
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).doesNotContain("<img");
        assertThat(text(mail)).contains("Här finns inga användare att räkna än").doesNotContain("Så har det gått");
    }

    @Test
    void a_runtime_that_cannot_paint_sends_no_picture() {
        assertThat(ChartPicture.of(() -> {
                    throw new NoClassDefFoundError("java/awt/Font");
                }))
                .isEmpty();
        assertThat(ChartPicture.of(() -> {
                    throw new java.awt.HeadlessException();
                }))
                .isEmpty();
        assertThat(ChartPicture.of(() -> {
                    throw new InternalError("Fontconfig head is null, check your fonts or fonts configuration");
                }))
                .isEmpty();
        assertThat(ChartPicture.of(() -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isPresent();
    }

    @Test
    void numbers_are_written_as_the_language_has_them() throws Exception {
        Result result = mailer().send(Scenes.mail(Reports.planned(), Locale.ENGLISH));
        assertThat(result.kind()).isEqualTo(Result.Kind.ACCEPTED);
        assertThat(text(server.getReceivedMessages()[0]))
                .contains("1,204 of 1,385 users are ready (86%)", "Tuesday 15 December 2026 at 06:00");
        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Who is ready for Example ID in Example HRM?");
    }

    private SmtpMailer mailer() {
        return Scenes.mailer(Scenes.local(server.getSmtp().getPort()).build());
    }

    private MimeMessage received(Content content) {
        assertThat(mailer().send(Scenes.mail(content)).kind()).isEqualTo(Result.Kind.ACCEPTED);
        return server.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(0);
        assertThat(part.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    private static MimeMultipart related(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        return (MimeMultipart) parts.getBodyPart(1).getContent();
    }

    private static BufferedImage picture(MimeMessage mail) throws Exception {
        try (InputStream png = stream(mail)) {
            return ImageIO.read(png);
        }
    }

    private static InputStream stream(MimeMessage mail) throws Exception {
        return related(mail).getBodyPart(1).getInputStream();
    }

    /** The colour at a place in the box of the chart. */
    private static Color at(BufferedImage picture, double x, double y) {
        return new Color(picture.getRGB(
                (int) (ChartPainter.x(x) * ChartPainter.SCALE), (int) (ChartPainter.y(y) * ChartPainter.SCALE)));
    }
}
