self.postwrightNavigation=["",[["Make an outbound call","POST","make-an-outbound-call"]],[]];
