package dev.footbridge.example.embedder;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.example.embedder.QueueMailer.QueuedMail;
import dev.footbridge.spi.Mailer;
import dev.footbridge.testkit.contract.MailerContract;
import dev.footbridge.testkit.contract.ReceivedMail;
import java.util.ArrayList;
import java.util.List;

class OurMailerTest implements MailerContract {
    private final List<QueuedMail> queue = new ArrayList<>();

    @Override
    public Mailer mailer() {
        return new QueueMailer(queue::add);
    }

    @Override
    public List<ReceivedMail> received(EmailAddress to) {
        return queue.stream()
                .filter(mail -> mail.to().equals(to.canonical()))
                .map(mail -> new ReceivedMail(mail.id(), ImmutableList.of(mail.to()), mail.subject(), mail.text()))
                .toList();
    }
}
